"""What a suspension, a successor and a merger mean for those who act in the name of an organisation."""

from datetime import date

import pytest
import time_machine

from consultations.bookings import actions as bookings
from consultations.bookings.models import Booking
from consultations.bookings.refusals import NotRepresenting
from perkasa.core.refusals import NotAllowed
from planning.proposals import actions as proposals
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.directory import actions
from stakeholders.directory.merging import merge
from stakeholders.notifications import letters
from stakeholders.notifications.models import Notification
from stakeholders.organisations.models import Organisation
from tests.factories.consultations import MONDAY, at, hold, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import AssignmentFactory, OrganisationFactory, admin, host, operator

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Renja 2027", "question": "Bagaimana menyusunnya dengan benar?"}


@pytest.fixture
def agency() -> Organisation:
    return OrganisationFactory(name="Dinas Kesehatan", short_name="Dinkes")


def again(account: Account) -> Account:
    """The person as the next request finds them."""
    return Account.objects.get(pk=account.pk)


def test_nobody_files_in_the_name_of_a_suspended_organisation(agency):
    filer = operator(agency)
    proposal = ProposalFactory(organisation=agency, by=filer)
    actions.suspend(agency, by=admin(), reason="Surat tugas palsu.")

    with pytest.raises(NotAllowed):
        proposals.begin(agency, plan_year=2027, title="Rehabilitasi Puskesmas", by=again(filer))
    with pytest.raises(NotAllowed):
        proposals.submit(Proposal.objects.get(pk=proposal.pk), by=again(filer))
    assert list(Proposal.objects.visible_to(again(filer))) == [proposal]

    actions.lift(agency, by=admin(), reason="Sudah jelas.")
    proposals.submit(Proposal.objects.get(pk=proposal.pk), by=again(filer))


def test_nobody_books_in_the_name_of_a_suspended_organisation(agency):
    with time_machine.travel(MONDAY, tick=False):
        visitor, moderator = operator(agency), admin()
        booking = hold(served_service(), at(24, 9), by=visitor)
        bookings.describe(booking, **WORDS, organisation=agency, by=visitor)
        actions.suspend(agency, by=moderator, reason="Surat tugas palsu.")
        booking = Booking.objects.get(pk=booking.pk)

        with pytest.raises(NotRepresenting):
            bookings.submit(booking, by=visitor)
        with pytest.raises(NotRepresenting):
            bookings.describe(booking, **WORDS, organisation=agency, by=visitor)
        bookings.describe(booking, **WORDS, by=visitor)
        bookings.submit(booking, by=visitor)


def test_nobody_books_in_the_name_of_an_organisation_of_others(agency):
    with time_machine.travel(MONDAY, tick=False):
        stranger = operator()
        booking = hold(served_service(), at(24, 9), by=stranger)

        with pytest.raises(NotRepresenting):
            bookings.describe(booking, **WORDS, organisation=agency, by=stranger)


def test_what_was_filed_before_a_successor_stays_with_the_old_body(agency):
    follower, filer = OrganisationFactory(name="Badan Kesehatan"), operator(agency)
    with time_machine.travel("2026-11-22"):
        proposal = ProposalFactory(organisation=agency, by=filer)
        actions.dissolve(
            agency, into=follower, since=date(2027, 1, 1), legal_basis="Perda 9/2026", by=admin()
        )
        assert again(filer).representing == [agency]

    with time_machine.travel("2027-01-01 00:00+07:00"):
        assert again(filer).representing == []
    proposal.refresh_from_db()
    assert proposal.organisation == agency
    assert agency.name_on(date(2027, 6, 1)).name == "Dinas Kesehatan"


def test_whatever_refers_to_a_double_refers_to_the_one_that_stays(agency):
    double = OrganisationFactory(name="Dinas Kesehatan Kab. Kendal")
    filer = operator(double)
    proposal = ProposalFactory(organisation=double, by=filer)
    with time_machine.travel(MONDAY, tick=False):
        booking = hold(served_service(), at(24, 9), by=filer)
        bookings.describe(booking, **WORDS, organisation=double, by=filer)

    merger = merge(double, into=agency, by=admin(), reason="Didaftarkan dua kali.")

    proposal.refresh_from_db()
    booking.refresh_from_db()
    assert (proposal.organisation, booking.organisation) == (agency, agency)
    assert again(filer).representing == [agency]
    assert {name: merger.moved[name] for name in ("jabatan", "pemesanan konsultasi", "usulan")} == {
        "jabatan": 1,
        "pemesanan konsultasi": 1,
        "usulan": 1,
    }
    assert [event.organisation_id for event in proposal.events.order_by("pgh_id")][-1] == agency.pk
    proposals.submit(proposal, by=again(filer))


def test_the_planner_who_is_partner_hears_what_the_agency_files(agency):
    position = AssignmentFactory(position__organisation=host(), position__role=Role.PLANNER).position
    partner = position.assignments.get().account
    actions.pair(position, agency, since=date(2026, 1, 1), last_day=None, by=admin())

    proposal = ProposalFactory(organisation=agency, status="submitted")

    [told] = Notification.objects.about(proposal).filter(recipient=partner)
    assert (told.kind, told.params) == ("planning.proposals.submitted", {"partner_of": "Dinkes"})
    assert "Anda mitra perencana Dinkes." in letters.write(told).text
