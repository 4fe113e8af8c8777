"""Papers name rank and NIP of the officials who sign them; those issued before stay as they were."""

import pytest
import time_machine
from django.utils import timezone

from consultations.minutes.templates import MinutesTemplate
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.rendering import pdf_of
from planning.forums.minutes import actions as forum_minutes
from stakeholders.accounts import actions
from stakeholders.accounts.models import Account
from tests.factories.annual import issued
from tests.factories.consultations import MONDAY, OfficerFactory, ServiceFactory
from tests.factories.documents import words_of
from tests.factories.forums import invited, minutes, signed
from tests.factories.minutes import approved, held_consultation
from tests.factories.stakeholders import OrganisationFactory, head, operator, planner

pytestmark = pytest.mark.django_db
RANK, NUMBER, NIP = "Pembina (IV/a)", "197901022005011003", "19790102 200501 1 003"
KNOWN = {"rank": RANK, "employee_number": NUMBER}


@pytest.fixture(autouse=True)
def monday():
    with time_machine.travel(MONDAY, tick=False):
        yield


def names_of(paper: Paper | None) -> list[tuple[str, str]]:
    """Rank and NIP of each who signs, as the paper froze them."""
    assert paper is not None
    return [(one.get("rank", ""), one.get("nip", "")) for one in paper.snapshot["signatories"]]


def consultation_of(officer: Account, **details):
    """A consultation that this officer held."""
    service = ServiceFactory(name="Konsultasi Renja")
    officer = OfficerFactory(account=officer, services=[service], hours=False)
    return held_consultation(service=service, officer=officer, **details)


def test_minutes_of_a_consultation_name_writer_and_head():
    paper = approved(consultation_of(planner(**KNOWN)), by=head(**KNOWN)).paper

    assert names_of(paper) == [(RANK, NIP), ("", ""), (RANK, NIP)]
    assert words_of(pdf_of(paper)).count(f"{RANK} NIP {NIP}") == 2


def test_a_berita_acara_of_a_consultation_names_the_parties_with_nip():
    agency = operator(**KNOWN)
    booking = consultation_of(planner(full_name="Budi", **KNOWN), requested_by=agency)
    MinutesTemplate.objects.create(service=booking.service, paper_kind=Kind.CONSULTATION_RECORD)
    type(booking).objects.filter(pk=booking.pk).update(organisation=agency.organisations[0])
    booking.refresh_from_db()

    paper = approved(booking, by=head()).paper

    assert names_of(paper) == [(RANK, NIP), (RANK, NIP), ("", "")]
    assert f"Budi, NIP {NIP}, " in words_of(pdf_of(paper))


def test_an_official_who_asks_as_a_citizen_signs_by_name_alone():
    paper = approved(consultation_of(planner(), requested_by=operator(**KNOWN)), by=head()).paper

    assert names_of(paper) == [("", "")] * 3
    assert "NIP" not in words_of(pdf_of(paper))


def test_papers_of_forums_and_desks_name_who_leads_and_signs():
    by, guest = planner(**KNOWN), operator(OrganisationFactory(), **KNOWN)
    found = minutes(by, guest)
    forum_minutes.circulate(found, by=by)
    forum_minutes.agree(found.replies.get(), version=found.version, by=guest)
    found.refresh_from_db()
    forum_minutes.finalise(found, by=by)
    found.refresh_from_db()

    assert set(names_of(found.paper)) == {(RANK, NIP)}
    assert names_of(invited(by=by).letter) == [(RANK, NIP)]
    assert names_of(signed(by, guest).paper) == [(RANK, NIP), (RANK, NIP)]


def test_the_annual_report_names_who_wrote_and_who_issued_it():
    report = issued(timezone.localdate().year - 1, planner(**KNOWN), head())

    assert names_of(report.paper) == [(RANK, NIP), ("", "")]


def test_what_is_said_later_does_not_change_an_issued_paper():
    chief = head(full_name="Sri Handayani")
    paper = approved(by=chief).paper

    actions.introduce(chief, full_name="Sri Handayani", phone="", **KNOWN)

    paper.refresh_from_db()
    assert names_of(paper)[-1] == ("", "")
