"""Lacak: any number leads to its trail, and strangers read only what everyone may."""

import pytest
from django.apps import apps

from consultations.bookings.models import Booking
from perkasa.core.codes import CodeField
from perkasa.core.models import StatusChange
from perkasa.home.tracking import FINDERS, find
from perkasa.home.untracked import ELSEWHERE
from planning.proposals.statuses import Status
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.models import PrivacyRequest
from tests.factories.consultations import at, hold, request, served_service
from tests.factories.documents import finished_paper
from tests.factories.organisations import described, invitation
from tests.factories.organisations import submitted as submitted_registration
from tests.factories.planning import ProposalFactory
from tests.factories.rights import asked, told_breach
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _on_a_monday(time_machine_monday):
    """Times are free from tomorrow on."""


def test_a_stranger_sees_where_a_consultation_stands_without_people():
    booking = request(served_service(name="Penyusunan Renja"), at(25, 9))

    found = find(booking.code.lower().replace("-", " "), None)

    assert found.record == booking
    assert found.facts == [{"label": "Layanan", "value": "Penyusunan Renja"}]
    assert list(found.changes) == list(StatusChange.objects.about(booking))
    assert (found.url, found.hides_people) == ("", True)


def test_who_asked_is_led_to_the_page():
    ratna = citizen()
    booking = request(served_service(), at(25, 9), by=ratna)

    found = find(booking.code, ratna)

    assert (found.url, found.hides_people) == (booking.get_absolute_url(), False)


def test_a_time_that_is_only_held_is_nobodys_business():
    booking = hold(served_service(), at(25, 9))

    assert find(booking.code, None) is None


def test_a_draft_leads_nowhere_and_a_filed_proposal_to_its_page():
    draft, filed = ProposalFactory(), ProposalFactory(status=Status.SUBMITTED)

    assert find(draft.code, None) is None
    assert find(filed.code, None).url == filed.get_absolute_url()
    assert find(filed.code, None).hides_people


@pytest.mark.parametrize("text", ["", "KSL", "KSL-000000", "XYZ-7F3KQ2", "'; DROP TABLE", "UPR-7F3KQ2"])
def test_what_is_no_number_leads_nowhere(text):
    assert find(text, None) is None


def prefixes() -> set[str]:
    """The prefix of every number of the house."""
    fields = (field for model in apps.get_models() for field in model._meta.get_fields())
    return {field.prefix for field in fields if isinstance(field, CodeField)}


def test_every_number_of_the_house_leads_somewhere_or_has_a_reason_not_to():
    assert prefixes() == FINDERS.keys() | ELSEWHERE.keys()
    assert not FINDERS.keys() & ELSEWHERE.keys()


SHOWN_ELSEWHERE = {
    "ANT", "BAD", "DOK", "DTG", "EVL", "FRM", "ISU", "KSD", "NTF", "PRK", "TLF", "TLJ", "TTI", "UPR",
}  # fmt: skip
"""Their own tests say what of them is shown to whom: each finder asks `visible_to`."""


def numbered() -> dict[str, tuple]:
    """A record of each kind with people's words in it, and who may read it."""
    ratna, moderator = citizen(full_name="Ratna Rahasia"), admin(full_name="Sri Rahasia")
    registered = submitted_registration(ratna, name="Paguyuban Rahasia", short_name="Rahasia")
    invited = invitation(by=moderator, email="rahasia@contoh.id")
    found = told_breach(ratna, by=moderator)
    wish = asked(ratna, wish="Data rahasia tentang irigasi.")
    correction = privacy.ask(ratna, PrivacyRequest.Kind.CORRECTION, words="Rahasia saya keliru.")
    booking = request(served_service(), at(25, 9), by=ratna)
    Booking.objects.filter(pk=booking.pk).update(subject="Rumah Rahasia")
    return {
        "DFI": (registered, ratna), "UND": (invited, moderator), "KPD": (found, ratna),
        "PIP": (wish, ratna), "PDP": (correction, ratna), "KSL": (booking, ratna),
    }  # fmt: skip


def test_a_stranger_with_a_number_reads_how_far_it_is_and_nothing_that_people_wrote(client):
    rows = numbered()

    assert rows.keys() == FINDERS.keys() - SHOWN_ELSEWHERE
    for record, _owner in rows.values():
        page = client.get("/lacak/", {"nomor": record.code})
        text = page.content.decode()
        assert (page.status_code, record.get_status_display() in text) == (200, True)
        assert "rahasia" not in text.lower()
        assert find(record.code, None).url == ""


def test_who_may_read_it_is_led_to_its_page():
    for record, owner in numbered().values():
        found = find(record.code, owner)
        assert (bool(found.url), found.hides_people) == (True, False)


def test_a_registration_that_was_never_sent_leads_nowhere():
    assert find(described().code, None) is None


def test_a_paper_is_found_by_its_code_on_the_page_of_its_verification(client):
    paper = finished_paper()

    assert client.get("/lacak/", {"nomor": paper.code}).url.endswith(f"/{paper.code}/")
