"""Lacak: any number leads to its trail, and strangers read only what everyone may."""

import pytest

from perkasa.core.models import StatusChange
from perkasa.home.tracking import find
from planning.proposals.models import Status
from tests.factories.consultations import at, hold, request, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import citizen

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
