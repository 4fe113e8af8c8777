"""The pages of forums: planned and invited to by form, answered by link, decided at the desk, signed."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from perkasa.core.fields import MOMENT
from planning.forums.desks.statuses import Result
from planning.forums.guests.links import address_for
from planning.forums.guests.models import Answer
from planning.forums.models import Forum
from planning.forums.records import actions as records
from planning.forums.statuses import Status
from tests.factories.forums import LENGTH, agreed_by, desk, forum, in_a_week, invited, item, record, running
from tests.factories.stakeholders import host, operator, planner
from tests.pages.world import have_just_proven

pytestmark = pytest.mark.django_db


@pytest.fixture
def by(client):
    """A planner who has signed in."""
    account = planner()
    client.force_login(account)
    have_just_proven(client, account)
    return account


def rows(prefix: str, *said: dict, kept: int = 0) -> dict:
    """Rows of a sheet as a browser sends them; the first `kept` were filled in when the page came."""
    counted = {f"{prefix}-TOTAL_FORMS": len(said), f"{prefix}-INITIAL_FORMS": kept}
    return counted | {
        f"{prefix}-{number}-{name}": value for number, row in enumerate(said) for name, value in row.items()
    }


def test_a_planner_plans_a_forum_writes_its_agenda_and_invites(client, by):
    agency, begins = operator().organisations[0], in_a_week()
    said = {
        "kind": "rakor", "title": "Rakor pengentasan kemiskinan", "purpose": "Menyatukan data.",
        "plan_year": 2028, "openness": "public", "level": "regency", "begins": begins.strftime(MOMENT),
        "ends": (begins + LENGTH).strftime(MOMENT), "place": "Aula", "host": host().pk,
        "chair": by.pk, "recorder": by.pk, "copies": "Bupati Kendal\nSekretaris Daerah",
    }  # fmt: skip

    answer = client.post(reverse("planning:forums.create"), said)
    found = Forum.objects.get()
    assert answer.url == reverse("planning:forums.agenda", args=[found.code])
    client.post(answer.url, rows("acara", {"title": "Pembukaan", "begins": "09:00"}, {"title": ""}))
    client.post(
        reverse("planning:forums.guests.invite", args=[found.code]),
        {"organisations": [agency.pk], "quota": 2},
    )
    client.post(reverse("planning:forums.invite", args=[found.code]))

    found.refresh_from_db()
    assert (found.status, found.agenda.count(), found.guests.count()) == (Status.INVITED, 1, 1)
    assert found.title in client.get(reverse("planning:forums.index")).content.decode()
    assert "Bupati Kendal; Sekretaris Daerah" in client.get(found.get_absolute_url()).content.decode()


def test_a_forum_that_ends_before_it_begins_is_not_saved(client, by):
    found = forum(by)
    said = {"begins": found.period.upper.strftime(MOMENT), "ends": found.period.lower.strftime(MOMENT)}

    page = client.post(reverse("planning:forums.describe", args=[found.code]), said).content.decode()

    assert "Waktu selesai harus sesudah waktu mulai." in page


def test_an_invitation_is_answered_by_its_link_without_signing_in(client):
    guest = operator()
    found = invited(guest.organisations[0])
    address = address_for(found.guests.get(), guest)
    assert found.title in client.get(address).content.decode()

    client.post(address + "hadir/", rows("orang", {"name": "Rina"}, {"name": ""}) | {"note": "Terima kasih."})
    assert [one.name for one in found.participants.all()] == ["Rina"]

    client.post(address + "tidak-hadir/", {"note": "Ada rapat lain."})
    assert found.guests.get().answer == Answer.NOT_COMING


def test_a_row_without_a_name_is_asked_for(client):
    guest = operator()
    address = address_for(invited(guest.organisations[0]).guests.get(), guest)

    page = client.post(address + "hadir/", rows("orang", {"position": "Kepala Bidang"})).content.decode()

    assert "Tuliskan namanya." in page


def test_a_link_that_was_tampered_with_is_not_found(client):
    guest = operator()
    address = address_for(invited(guest.organisations[0]).guests.get(), guest)

    assert client.get(re.sub(r".(?=/$)", "~", address)).status_code == 404


def test_presence_is_noted_and_a_name_is_added(client, by):
    found = running(by=by)
    address = reverse("planning:forums.presence.write_down", args=[found.code])

    assert "baru_name" in client.post(address, {"name": ""}).content.decode()
    client.post(address, {"name": "Bu Lurah", "position": "Kelurahan Langenharjo"})

    assert found.participants.get().arrived_at is not None


def test_the_recorder_goes_from_item_to_item_and_is_told_when_overtaken(client, by):
    of = desk(running(by=by), by, items=2)
    address = reverse("planning:forums.desks.item", args=[of.code, 1])

    client.post(address, {"version": 1, "result": "recommended", "agreed_target": "99,20"})
    assert "Direkomendasikan: 99,2 persen." in client.get(address).content.decode()
    answer = client.post(address + "agree/", {"version": 2})
    assert answer.url == reverse("planning:forums.desks.item", args=[of.code, 2])

    page = client.post(address, {"version": 1, "result": "deferred", "note": "Tunggu data."}).content.decode()
    assert "Notulis lain baru saja memutuskan butir ini." in page
    assert "Tunggu data." in page
    assert 'name="version" value="3"' in page
    client.post(address, {"version": 3, "result": "deferred", "note": "Tunggu data."})
    client.post(address + "agree/", {"version": 4})
    assert of.items.get(number=1).status == Result.DEFERRED


def test_a_desk_with_items_left_asks_before_it_closes(client, by):
    of = desk(running(by=by), by, items=1)
    address = reverse("planning:forums.desks.close", args=[of.code])

    assert "Masih ada butir yang belum dibahas." in client.post(address).content.decode()
    client.post(address, {"confirmed": "on"})

    of.refresh_from_db()
    assert not of.is_open


def test_the_screen_shows_what_is_discussed_and_what_was_agreed(client, by):
    of = desk(running(by=by), by)
    first, second = item(of, by, title="Literasi"), item(of, by, title="Numerasi")
    address = reverse("planning:forums.desks.item", args=[of.code, first.number])
    client.post(address, {"version": 1, "result": "recommended"})
    screen = reverse("planning:forums.desks.progress", args=[of.code])
    assert "Dibacakan kembali, belum disepakati" in client.get(screen).content.decode()
    client.post(address + "agree/", {"version": 2})
    client.logout()

    page = client.get(screen).content.decode()

    assert page.index(str(second)) < page.index("Yang sudah disepakati") < page.index(str(first))


def test_a_record_is_written_agreed_to_and_signed_on_its_pages(client, by):
    of = desk(running(by=by), by, items=1)
    client.post(reverse("planning:forums.desks.close", args=[of.code]), {"confirmed": "on"})
    said = {"version": 0, "basis": "Permendagri 86 Tahun 2017", "notes": ""}
    signing = rows(
        "tanda", {"account": by.pk, "position": "Pimpinan desk"}, {"account": "", "position": ""}, kept=1
    )

    address = client.post(reverse("planning:forums.records.write", args=[of.code]), said | signing).url
    client.post(address + "circulate/")
    client.post(address + "agree/", {"note": "Lengkapi data dasar.", "version": of.records.get().version})
    client.post(address + "sign/")

    of.refresh_from_db()
    assert of.records.get().paper is not None
    assert of.records.get().paper.full_number in client.get(address).content.decode()


def test_a_signature_is_proven(client):
    by = planner(can_sign_in=True)
    found = record(by, [by])
    records.circulate(found, by=by)
    records.agree(found, by=by)
    from_page = reverse("planning:forums.records.sign", args=[found.code])
    client.force_login(by)

    answer = client.post(from_page)

    assert "reauthenticate" in answer.url
    assert not found.signatories.exclude(signed_at=None).exists()
    have_just_proven(client, by)
    client.post(from_page)
    assert found.signatories.exclude(signed_at=None).exists()


def test_an_objection_needs_its_reason(client):
    by, other = planner(), planner()
    found = record(by, [by, other])
    client.force_login(by)
    client.post(reverse("planning:forums.records.circulate", args=[found.code]))
    client.force_login(other)

    client.post(reverse("planning:forums.records.object_to", args=[found.code]))
    found.refresh_from_db()
    assert found.status == "circulated"
    client.post(reverse("planning:forums.records.object_to", args=[found.code]), {"reason": "Salah tulis."})

    found.refresh_from_db()
    assert found.status == "objected"


def test_a_forum_of_yesterday_cannot_be_planned(client, by):
    begins = in_a_week() - timedelta(days=8)
    found = forum(by)
    names = ("kind", "title", "purpose", "plan_year", "openness", "level", "place")
    said = {name: getattr(found, name) for name in names}
    said |= {"host": found.host_id, "chair": by.pk, "recorder": by.pk}
    said |= {"begins": begins.strftime(MOMENT), "ends": (begins + LENGTH).strftime(MOMENT)}

    page = client.post(reverse("planning:forums.create"), said).content.decode()

    assert "Waktu mulai sudah lewat." in page


def test_nobody_agrees_on_a_page_for_another(client):
    by = planner()
    found = record(by, [by])
    client.force_login(by)
    client.post(reverse("planning:forums.records.circulate", args=[found.code]))
    agreed_by(found, by)

    client.force_login(operator())

    assert client.post(reverse("planning:forums.records.agree", args=[found.code])).status_code == 404
