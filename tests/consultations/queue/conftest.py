"""A quiet Monday morning at eight."""

import pytest
import time_machine

from tests.factories.consultations import at


@pytest.fixture
def clock():
    """It is Monday, eight o'clock; a story moves it on."""
    with time_machine.travel(at(23, 8), tick=False) as clock:
        yield clock
