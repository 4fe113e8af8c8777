"""A berita acara is answered from an e-mail: by who signs, without an account of theirs being opened."""

import pytest
from django.urls import reverse

from planning.forums import actions as forums
from planning.forums.desks import actions as desks
from planning.forums.guests import actions as guests
from planning.forums.records import actions
from planning.forums.records.by_link.links import address_for
from planning.forums.records.models import Answer, Record, Status
from tests.factories.forums import BASIS, desk, forum, record
from tests.factories.stakeholders import citizen, operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return planner()


@pytest.fixture
def agency():
    return operator()


@pytest.fixture
def found(by, agency):
    """A record that circulates between its writer and an agency."""
    written = record(by, [by, agency])
    actions.circulate(written, by=by)
    return written


def answer_of(found: Record, person) -> tuple[str, str]:
    return found.signatories.filter(account=person).values_list("answer", "note").get()


def test_who_signs_agrees_by_the_link_of_the_letter_with_a_note(client, found, agency):
    address = address_for(found, agency)

    assert BASIS.splitlines()[0] in client.get(address).content.decode()
    client.post(address + "agree/", {"note": "Anggaran menyusul."})

    assert answer_of(found, agency) == (Answer.NOTED, "Anggaran menyusul.")
    assert "Setuju dengan catatan" in client.get(address).content.decode()
    client.post(address + "object_to/", {"reason": "Berubah pikiran."})
    assert answer_of(found, agency) == (Answer.NOTED, "Anggaran menyusul.")


def test_an_objection_needs_its_reason_and_ends_the_link(client, found, by, agency):
    address = address_for(found, agency)

    assert "Tuliskan apa yang perlu diperbaiki." in client.post(address + "object_to/").content.decode()
    client.post(address + "object_to/", {"reason": "Target butir 1 salah."})

    found.refresh_from_db()
    assert found.status == Status.OBJECTED
    told = client.get(address).content.decode()
    assert ("sedang diperbaiki" in told, BASIS.splitlines()[0] in told) == (True, False)
    signers = [actions.Signer(one, "Kepala") for one in (by, agency)]
    again = actions.write(found.desk, basis=BASIS, notes="", signers=signers, version=1, by=by)
    actions.circulate(again, by=by)
    client.post(address + "agree/")
    assert answer_of(again, agency) == (Answer.WAITING, "")


def test_a_link_speaks_for_one_person_alone(client, found, agency):
    address = address_for(found, agency)
    client.force_login(citizen())

    assert "ditujukan kepada orang lain" in client.get(address).content.decode()
    assert client.post(address + "agree/").status_code == 403
    assert address_for(found, citizen()) == ""
    assert client.get(reverse("planning:forums.records.by_link.show", args=["palsu"])).status_code == 404


def test_a_guest_invited_in_person_may_be_asked_to_sign_and_no_other_stranger(client, by):
    outsider, meeting = citizen(), forum(by)
    guest = guests.invite_by_email(meeting, "Tri Utami", "tri@jateng.example", by=by).account
    forums.invite(meeting, by=by)
    forums.start(meeting, by=by)
    of = desk(meeting, by, items=1)
    desks.close(of, by=by, confirmed=True)
    client.force_login(by)
    address = reverse("planning:forums.records.write", args=[of.code])
    said = {"version": 0, "basis": BASIS, "tanda-TOTAL_FORMS": 1, "tanda-INITIAL_FORMS": 0}

    client.post(address, said | {"tanda-0-account": outsider.pk, "tanda-0-position": "Bappeda provinsi"})
    assert not of.records.exists()
    client.post(address, said | {"tanda-0-account": guest.pk, "tanda-0-position": "Bappeda provinsi"})

    assert of.records.get().signatories.get().account == guest


def test_nobody_agrees_to_words_they_have_not_read(client, found, by, agency):
    client.force_login(agency)
    page, deed = found.get_absolute_url(), reverse("planning:forums.records.agree", args=[found.code])
    read = found.version
    actions.object_to(found, by=by, reason="Target butir 1 salah.")
    signers = [actions.Signer(one, "Kepala") for one in (by, agency)]
    again = actions.write(found.desk, basis=BASIS, notes="", signers=signers, version=read, by=by)
    actions.circulate(again, by=by)

    late = client.post(deed, {"version": read}, follow=True).content.decode()
    assert "sudah berubah sejak Anda membacanya" in late
    assert (
        "Catatan Anda" in client.post(deed, {"version": again.version, "note": "x" * 2001}).content.decode()
    )
    assert answer_of(again, agency) == (Answer.WAITING, "")
    assert f'name="version" value="{again.version}"' in client.get(page).content.decode()
    client.post(deed, {"version": again.version})
    assert answer_of(again, agency) == (Answer.AGREED, "")
