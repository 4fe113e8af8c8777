"""Filling in, sending, and what happens to holds."""

from datetime import date, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from consultations.bookings import actions
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import HoldOver, SubjectMissing, TooManyFiles
from consultations.bookings.tasks import expire_holds
from perkasa.core.models import Holiday, StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import (
    MONDAY,
    at,
    hold,
    pdf,
    png,
    request,
    script_called_pdf,
    served_service,
)
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah masuk Renja 2028?"}


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


def test_words_and_papers_stay_with_the_hold_under_codes():
    booking = hold(served_service(), at(24, 9))

    actions.describe(booking, **WORDS, papers=[pdf("Surat Ratna.pdf"), png()], by=booking.requested_by)

    files = booking.files.all()
    assert [file.kind for file in files] == ["pdf", "png"]
    assert [file.file.name for file in files] == [
        f"bookings/{booking.code}/{file.code}.{file.kind}" for file in files
    ]


@pytest.mark.parametrize("paper", [script_called_pdf(), pdf(size=10 * 1024 * 1024 + 1)])
def test_a_file_that_is_not_what_it_says_or_too_large_is_refused(paper):
    booking = hold(served_service(), at(24, 9))

    with pytest.raises(ValidationError):
        actions.describe(booking, **WORDS, papers=[paper], by=booking.requested_by)

    booking.refresh_from_db()
    assert (booking.subject, booking.files.count()) == ("", 0)


def test_the_sixth_file_is_refused():
    booking = hold(served_service(), at(24, 9))
    actions.describe(booking, **WORDS, papers=[pdf() for _number in range(5)], by=booking.requested_by)

    with pytest.raises(TooManyFiles):
        actions.describe(booking, **WORDS, papers=[pdf()], by=booking.requested_by)

    assert booking.files.count() == 5


def test_a_file_taken_out_leaves_the_store_as_well(django_capture_on_commit_callbacks):
    booking = hold(served_service(), at(24, 9))
    actions.describe(booking, **WORDS, papers=[pdf()], by=booking.requested_by)
    file = booking.files.get()
    name = file.file.name

    with django_capture_on_commit_callbacks(execute=True):
        actions.detach(file, by=booking.requested_by)

    assert (booking.files.count(), default_storage.exists(name)) == (0, False)


def test_nobody_else_writes_into_a_hold():
    booking = hold(served_service(), at(24, 9))

    for deed in (
        lambda: actions.describe(booking, **WORDS, by=citizen()),
        lambda: actions.submit(booking, by=citizen()),
        lambda: actions.release(booking, by=citizen()),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_a_request_takes_the_time_and_tells_both_sides():
    Holiday.objects.create(day=date(2026, 11, 24), name="Libur setempat")
    booking = request(served_service(), at(26, 9))

    booking.refresh_from_db()
    assert (booking.status, booking.expires_at, booking.requested_at) == (Status.REQUESTED, None, MONDAY)
    assert booking.answer_due == date(2026, 11, 26)
    assert [change.transition for change in StatusChange.objects.about(booking)] == ["begin", "submit"]
    assert set(Notification.objects.about(booking).values_list("kind", "recipient")) == {
        (Kind.BOOKING_REQUESTED, booking.requested_by_id),
        (Kind.BOOKING_AWAITS_ANSWER, booking.officer.account_id),
    }


def test_sending_twice_sends_once():
    booking = request(served_service(), at(24, 9))

    actions.submit(booking, by=booking.requested_by)

    assert StatusChange.objects.about(booking).count() == 2
    assert Notification.objects.about(booking).count() == 2


def test_a_request_without_a_subject_is_refused():
    booking = hold(served_service(), at(24, 9))

    with pytest.raises(SubjectMissing):
        actions.submit(booking, by=booking.requested_by)

    booking.refresh_from_db()
    assert booking.status == Status.HELD


@pytest.mark.parametrize("is_swept", [True, False])
def test_a_hold_that_is_over_takes_neither_words_nor_a_request(quiet_morning, is_swept):
    booking = hold(served_service(), at(24, 9))
    actions.describe(booking, **WORDS, by=booking.requested_by)
    quiet_morning.shift(timedelta(minutes=10))
    if is_swept:
        assert expire_holds() == 1

    with pytest.raises(HoldOver):
        actions.describe(booking, subject="Lain", question="Lain lagi", by=booking.requested_by)
    with pytest.raises(HoldOver):
        actions.submit(booking, by=booking.requested_by)

    booking.refresh_from_db()
    assert (booking.subject, booking.requested_at) == (WORDS["subject"], None)


def test_the_timetable_ends_every_hold_whose_time_is_up_and_no_other(quiet_morning):
    service = served_service(officers=3)
    stale = [hold(service, at(24, 9)), hold(service, at(24, 9))]
    quiet_morning.shift(timedelta(minutes=9))
    fresh = hold(service, at(24, 9))
    quiet_morning.shift(timedelta(minutes=1))

    assert expire_holds() == 2
    assert expire_holds() == 0

    assert set(Booking.objects.filter(status=Status.EXPIRED)) == set(stale)
    assert Booking.objects.get(status=Status.HELD) == fresh


def test_a_hold_given_back_frees_its_time_at_once():
    service = served_service()
    booking = hold(service, at(24, 9))

    actions.release(booking, by=booking.requested_by)

    assert hold(service, at(24, 9)).status == Status.HELD
    with pytest.raises(NotPossibleNow):
        actions.release(booking, by=booking.requested_by)
