"""A status moves through its table and nowhere else."""

import pytest

from tests.architecture.source import PRODUCT, files, named
from tests.architecture.statuses import written_statuses

TABLE = "perkasa/core/lifecycle.py"


def test_only_the_table_writes_a_status() -> None:
    found = {named(path): written_statuses(path.read_text()) for path in files(*PRODUCT)}

    assert {name: lines for name, lines in found.items() if lines and name != TABLE} == {}
    assert found[TABLE] != []


@pytest.mark.parametrize(
    "line",
    [
        "booking.status = Status.CONFIRMED",
        "before, booking.status = booking.status, target",
        "booking.status += 'x'",
        "booking.status: str = 'held'",
        "self.booking.status = 'held'",
        "setattr(booking, 'status', 'held')",
        "bookings.update(status='held')",
        "Booking.objects.filter(pk=1).update(decided_at=now, status=Status.HELD)",
        "bookings.update(**{'status': 'held'})",
        "Booking.objects.bulk_update(bookings, ['decided_at', 'status'])",
        "Booking.objects.bulk_update(bookings, fields=('status',))",
        "Booking.objects.update_or_create(pk=1, defaults={'status': 'held'})",
        "for booking.status in statuses: pass",
    ],
)
def test_the_guard_sees_a_bad_line(line: str) -> None:
    assert written_statuses(f"\n{line}\n") == [2]


@pytest.mark.parametrize(
    "line",
    [
        "status = models.CharField(default=Status.HELD)",
        "status: Status = Status.HELD",
        "if booking.status == Status.HELD: pass",
        "Booking(status=Status.HELD)",
        "bookings.filter(status='held').update(expires_at=None)",
        "render(request, 'page.html', status=404)",
        "work.state = WorkState.DONE",
        "booking.status_changed = True",
        "words.update({'state': 'x'})",
        "setattr(booking, 'state', 'x')",
    ],
)
def test_the_guard_lets_a_good_line_pass(line: str) -> None:
    assert written_statuses(f"\n{line}\n") == []
