"""The steps on the page of a booking: those that are a button, and those that have a page of their own."""

from typing import Any

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking
from consultations.bookings.recurring.policies import may_repeat
from stakeholders.accounts.models import Account

MOVES = {"move", "rebook"}


def buttons(booking: Booking, account: Account) -> dict[str, Any]:
    """What `account` may do about `booking` now."""
    steps = BOOKING.available(booking, account)
    names = {step.name for step in steps}
    return {
        "steps": [step for step in steps if step.target and step.name not in MOVES],
        "can_move": bool(names & MOVES),
        "can_change_crew": "cover" in names,
        "can_repeat": "cover" in names and may_repeat.test(account, booking),
    }
