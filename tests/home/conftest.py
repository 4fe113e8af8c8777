"""A quiet Monday morning."""

import pytest
import time_machine

from tests.factories.consultations import MONDAY


@pytest.fixture
def time_machine_monday():
    """The clock stands at Monday, 23 November 2026, 07.00 WIB, until it is moved."""
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock
