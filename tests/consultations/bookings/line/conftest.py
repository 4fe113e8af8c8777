"""The hour of every story about the line, and what is full in it."""

import pytest
import time_machine

from tests.factories.consultations import MONDAY, at, confirmed, served_service
from tests.factories.sessions import open_session, seated
from tests.factories.stakeholders import citizen


@pytest.fixture(autouse=True)
def quiet_morning():
    """Monday, 23 November 2026, 07.00 WIB; the clock stands until a story moves it."""
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


@pytest.fixture
def full():
    """A session next week whose two seats are taken."""
    session = open_session(served_service(), at(3, 9, month=12))
    for _number in range(2):
        seated(session)
    return session


@pytest.fixture
def full_day():
    """A service of half days with one officer: on Tuesday the 24th both times are promised."""
    service = served_service(duration=210, notice_days=0)
    for hour, minute in ((8, 0), (11, 30)):
        confirmed(service, at(24, hour, minute))
    return service


@pytest.fixture
def ratna(client):
    """A citizen who is signed in."""
    account = citizen()
    client.force_login(account)
    return account
