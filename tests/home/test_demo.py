"""The demo is a regency at work, made through the actions."""

import io

import pytest
from django.core.management import CommandError, call_command

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.minutes.models import Minutes
from consultations.minutes.models import Status as MinutesStatus
from consultations.services.models import Officer, Service
from perkasa.core.jobs import WorkState
from perkasa.core.models import StatusChange
from perkasa.documents.models import Paper
from planning.proposals.models import Proposal
from planning.proposals.models import Status as ProposalStatus


@pytest.mark.django_db
def test_an_empty_portal_is_given_people_consultations_and_proposals_in_every_state():
    call_command("load_reference", stdout=io.StringIO())
    call_command("load_demo", stdout=io.StringIO())

    assert (Service.objects.count(), Officer.objects.count()) == (4, 3)
    assert Booking.objects.count() == 40
    assert set(Booking.objects.values_list("status", flat=True)) == set(BookingStatus.values) - {
        BookingStatus.EXPIRED
    }
    assert Proposal.objects.count() == 60
    assert set(Proposal.objects.values_list("status", flat=True)) == set(ProposalStatus.values)
    assert Proposal.objects.values("region").distinct().count() >= 20
    approved = Minutes.objects.filter(status=MinutesStatus.APPROVED).count()
    papers = Paper.objects.order_by("number").values_list("number", "state")
    assert list(papers) == [(number, WorkState.DONE) for number in range(1, approved + 1)]
    for record in [*Booking.objects.all(), *Proposal.objects.all()]:
        assert StatusChange.objects.about(record).last().to_status == record.status


@pytest.mark.django_db
def test_a_portal_that_people_use_is_left_alone(django_user_model):
    django_user_model.objects.create_user("ratna@contoh.id", full_name="Ratna")

    with pytest.raises(CommandError, match="sudah berisi akun"):
        call_command("load_demo", stdout=io.StringIO())

    assert django_user_model.objects.count() == 1
