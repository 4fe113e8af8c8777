"""The hour of every story about schedules."""

import pytest
import time_machine

from tests.factories.consultations import MONDAY


@pytest.fixture
def quiet_morning():
    """Monday, 23 November 2026, 07.00 WIB; the clock stands until a story moves it."""
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock
