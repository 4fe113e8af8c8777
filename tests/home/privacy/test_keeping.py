"""What was kept long enough is cleared away once a night, and every night says how much it met."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from consultations.bookings import actions as bookings
from consultations.bookings import answers
from consultations.bookings.line import actions as line
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.offering import offer_one
from consultations.bookings.models import Booking, Status
from perkasa.core.jobs import WorkState
from perkasa.core.secret import Secret
from perkasa.home.privacy import keeping
from perkasa.home.privacy.erasing import erase
from perkasa.home.privacy.tasks import keep_retention
from stakeholders.accounts.models import Account
from stakeholders.notifications.models import Notification
from stakeholders.privacy.models import Identity
from stakeholders.privacy.reference import load_privacy
from stakeholders.privacy.refusals import StillNeeded
from stakeholders.privacy.retention import Kept, RetentionPeriod, RetentionRun
from tests.factories.consultations import MONDAY, BookingFactory, BookingFileFactory, at, served_service
from tests.factories.sessions import open_session, seated, waiting_for_seat
from tests.factories.stakeholders import NotificationFactory, admin, citizen

pytestmark = pytest.mark.django_db
YEARS = timedelta(days=3 * 366)
DAY = timedelta(days=1)


@pytest.fixture
def clock():
    with time_machine.travel(MONDAY, tick=False) as clock:
        load_privacy()
        yield clock


def cleared() -> dict[str, int]:
    """How much the runs of tonight have met, by kind; kinds that met nothing left out."""
    runs = RetentionRun.objects.filter(day=timezone.localdate(), state=WorkState.DONE, cleared__gt=0)
    return dict(runs.values_list("period__kind", "cleared"))


@pytest.mark.parametrize(
    ("months", "then"),
    [(1, "2026-10-23"), (12, "2025-11-23"), (11, "2025-12-23"), (9, "2026-02-23"), (600, "1976-11-23")],
)
def test_months_are_counted_on_the_calendar(months, then):
    assert f"{keeping.months_before(MONDAY, months):%Y-%m-%d}" == then


def test_the_last_day_of_a_short_month_is_its_own():
    assert f"{keeping.months_before(MONDAY.replace(month=3, day=31), 1):%d-%m}" == "28-02"


def test_every_kind_has_its_period_and_its_way(clock):
    assert set(keeping.CLEARERS) == set(Kept.values)
    assert set(RetentionPeriod.objects.values_list("kind", flat=True)) == set(Kept.values)


def test_a_night_clears_what_is_old_and_leaves_the_rest(clock, django_capture_on_commit_callbacks):
    hold = BookingFactory(status=Status.EXPIRED, question="Rahasia dusun.", held_at=MONDAY)
    hold.replies.create(words="Di mana lokasinya?", kind="text", text="Rahasia dusun.")
    file = BookingFileFactory(booking=BookingFactory(status=Status.TOOK_PLACE)).file
    NotificationFactory(state=WorkState.DONE, finished_at=MONDAY)
    person = citizen(can_sign_in=True)
    Identity.objects.create(
        account=person, purpose="Verifikasi", asked_by=admin(), nik=Secret("1" * 16), given_at=MONDAY
    )
    never_confirmed = citizen(full_name="Tidak Jadi")
    clock.shift(YEARS)
    young = BookingFactory(status=Status.EXPIRED, question="Baru saja.", held_at=timezone.now())

    with django_capture_on_commit_callbacks(execute=True):
        keep_retention()

    assert cleared()[Kept.HOLDS] == cleared()[Kept.BOOKING_FILES] == cleared()[Kept.IDENTITIES] == 1
    hold.refresh_from_db()
    never_confirmed.refresh_from_db()
    assert (hold.question, hold.events.exclude(question="").exists()) == ("", False)
    assert not hold.replies.exists()
    assert Booking.objects.get(pk=young.pk).question == "Baru saja."
    assert not file.storage.exists(file.name)
    assert not Notification.objects.exists()
    assert (never_confirmed.full_name, never_confirmed.is_active) == ("Pengguna (data dihapus)", False)
    assert Account.objects.get(pk=person.pk).is_active


def test_a_night_runs_once_however_often_it_is_asked(clock):
    keep_retention()
    first = list(RetentionRun.objects.values_list("pk", "finished_at"))
    keep_retention()

    assert list(RetentionRun.objects.values_list("pk", "finished_at")) == first
    assert len(first) == len(Kept)


def test_nothing_runs_before_its_hour(clock, settings):
    settings.RETENTION_AT = MONDAY.replace(hour=23).time()

    keep_retention()

    assert set(RetentionRun.objects.values_list("state", flat=True)) == {WorkState.PENDING}


def test_a_period_that_is_switched_off_or_longer_clears_nothing(clock):
    NotificationFactory(state=WorkState.DONE, finished_at=MONDAY)
    RetentionPeriod.objects.filter(kind=Kept.NOTIFICATIONS).update(months=120)
    clock.shift(YEARS)
    keep_retention()
    RetentionPeriod.objects.filter(kind=Kept.NOTIFICATIONS).update(months=1, is_active=False)
    clock.shift(DAY)
    keep_retention()

    assert Notification.objects.count() == 1


def test_a_killed_worker_leaves_the_night_to_the_next(clock):
    keeping.plan_tonight()
    RetentionRun.objects.claim_next()

    clock.shift(timedelta(hours=2))
    keep_retention()

    assert set(RetentionRun.objects.values_list("state", flat=True)) == {WorkState.DONE}


def test_places_in_line_that_are_over_are_forgotten_and_what_was_booked_from_them_stays(clock):
    session = open_session(served_service(), at(25, 9), seats=1)
    first, neighbour = seated(session), citizen()
    place, still_waiting = waiting_for_seat(session, by=neighbour), waiting_for_seat(session)
    answers.cancel(first, by=first.requested_by, reason="Berhalangan.")
    offer_one(session.service)
    offer = Booking.objects.get(place_in_line=place)
    bookings.describe(offer, subject="Usulan dusun", question="Bagaimana menyusunnya?", by=neighbour)
    bookings.submit(offer, by=neighbour)
    clock.shift(YEARS)

    keep_retention()

    offer.refresh_from_db()
    assert (offer.place_in_line_id, offer.subject) == (None, "Usulan dusun")
    assert list(PlaceInLine.objects.all()) == [still_waiting]
    assert cleared()[Kept.PLACES] == 1


def test_who_still_waits_is_not_erased_before_they_leave_the_line(clock):
    session = open_session(served_service(), at(25, 9), seats=1)
    seated(session)
    place = waiting_for_seat(session, by=citizen(full_name="Ratna Wulandari"))

    with pytest.raises(StillNeeded) as refused:
        erase(place.account)
    assert place.code in str(refused.value.message)
    line.leave(place, by=place.account)
    erase(place.account)

    place.refresh_from_db()
    assert place.account.full_name == "Pengguna (data dihapus)"
