"""The demo is a regency at work, made through the actions."""

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.matters import Matter
from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.minutes.models import Minutes
from consultations.minutes.models import Status as MinutesStatus
from consultations.services.models import Officer, Service
from consultations.surveys.models import Answer
from perkasa.core.jobs import WorkState
from perkasa.core.models import StatusChange
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.models import Paper
from perkasa.home.demo.booked_today import COMING
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status as ProposalStatus


@pytest.mark.django_db
def test_an_empty_portal_is_given_people_consultations_and_proposals_in_every_state():
    call_command("load_reference", stdout=io.StringIO())
    call_command("load_demo", stdout=io.StringIO())

    assert (Service.objects.count(), Officer.objects.count()) == (5, 3)
    lately = Booking.objects.filter(held_at__gte=timezone.now() - timedelta(days=45))
    lately = lately.exclude(subject__in=dict(COMING).values())  # of these hours, whatever the hour
    assert lately.filter(session=None, ticket=None, matters__path__startswith="/forum/").count() == 1
    assert lately.filter(session=None, ticket=None).count() == 41 + 1  # asked for by an item put off
    about = {path.split("/")[1] for path in Matter.objects.values_list("path", flat=True)}
    assert about == {"usulan", "forum", "kerja-sama"}
    assert [meeting.taken for meeting in Booking.objects.sessions().order_by("pk")] == [3, 2]
    assert PlaceInLine.objects.waiting().count() == 2
    assert 80 <= Answer.objects.count() <= Booking.objects.filter(status=BookingStatus.TOOK_PLACE).count()
    assert set(Booking.objects.values_list("status", flat=True)) == set(BookingStatus.values) - {
        BookingStatus.EXPIRED,
        BookingStatus.DISPLACED,
    }
    assert Proposal.objects.count() == 82
    assert set(Proposal.objects.values_list("status", flat=True)) == set(ProposalStatus.values)
    assert Proposal.objects.values("region").distinct().count() >= 20
    approved = Minutes.objects.filter(status=MinutesStatus.APPROVED, paper__isnull=False).count()
    of_minutes = (PaperKind.CONSULTATION_MINUTES, PaperKind.CONSULTATION_RECORD)
    papers = [Paper.objects.filter(kind=kind).order_by("number") for kind in of_minutes]
    assert sum(map(len, papers)) == approved
    for rows in papers:  # each kind has a register of its own, without gaps
        numbers = [(number, WorkState.DONE) for number in range(1, len(rows) + 1)]
        assert [(paper.number, paper.state) for paper in rows] == numbers
    for record in [*Booking.objects.all(), *Proposal.objects.all()]:
        assert StatusChange.objects.about(record).last().to_status == record.status


@pytest.mark.django_db
def test_a_portal_that_people_use_is_left_alone(django_user_model):
    django_user_model.objects.create_user("ratna@contoh.id", full_name="Ratna")

    with pytest.raises(CommandError, match="sudah berisi akun"):
        call_command("load_demo", stdout=io.StringIO())

    assert django_user_model.objects.count() == 1
