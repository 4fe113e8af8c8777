"""Files handed in with a booking."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from consultations.bookings import actions
from consultations.bookings.refusals import TooManyFiles
from tests.factories.consultations import (
    at,
    hold,
    pdf,
    png,
    script_called_pdf,
    served_service,
)

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah masuk Renja 2028?"}


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
