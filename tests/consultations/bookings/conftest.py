"""The cast and the hour of every story about bookings."""

import pytest
import time_machine

from tests.factories.consultations import MONDAY
from tests.factories.stakeholders import citizen


@pytest.fixture(autouse=True)
def quiet_morning():
    """Monday, 23 November 2026, 07.00 WIB; the clock stands until a story moves it."""
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


@pytest.fixture
def ratna(client):
    """A citizen who is signed in."""
    account = citizen()
    client.force_login(account)
    return account
