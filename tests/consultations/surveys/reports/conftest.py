"""The hour of every story about reports."""

from datetime import datetime

import pytest
import time_machine

from tests.factories.consultations import WIB


@pytest.fixture(autouse=True)
def after_the_quarter():
    """Monday, 4 January 2027, 09.00 WIB: the fourth quarter of 2026 is over."""
    with time_machine.travel(datetime(2027, 1, 4, 9, tzinfo=WIB), tick=False) as clock:
        yield clock
