"""Somebody waits until the day is over; an officer is given a preparation sheet the morning before."""

import time_machine

from consultations.queue.closing import close_next_day
from tests.factories.consultations import at
from tests.factories.queue import walk_in
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    with time_machine.travel(at(23, 9), tick=False) as clock:
        walk_in(account=cast.visitor)
        clock.move_to(at(24, 9))
        close_next_day()
