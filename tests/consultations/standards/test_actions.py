"""A standard begins with what the portal knows, and keeps what people wrote."""

import pytest

from consultations.standards.actions import begin, fill, known_of
from consultations.standards.components import BY_KEY
from tests.factories.consultations import ServiceFactory

pytestmark = pytest.mark.django_db


def test_a_new_standard_says_what_the_portal_knows(settings):
    service = ServiceFactory(required_papers="Rancangan Renja\nTabel target", duration=45)

    standard = begin(service, decree="SK 1/2026")

    texts = dict(standard.texts.values_list("component", "text"))
    assert texts == known_of(service)
    assert texts["requirements"] == "Rancangan Renja\nTabel target"
    assert "2 hari kerja" in texts["duration"]
    assert "45 menit" in texts["duration"]
    assert texts["cost"] == "Gratis."
    assert set(texts) <= set(BY_KEY)


def test_what_was_written_stays():
    standard = begin(ServiceFactory())
    standard.texts.filter(component="cost").update(text="Tanpa biaya apa pun.")
    standard.texts.filter(component="product").delete()

    fill(standard)

    texts = dict(standard.texts.values_list("component", "text"))
    assert texts["cost"] == "Tanpa biaya apa pun."
    assert texts["product"]
    assert begin(standard.service) == standard


def test_components_stand_in_the_order_of_the_law():
    standard = begin(ServiceFactory())
    standard.texts.filter(component="requirements").delete()
    fill(standard)

    assert [part.component for part in standard.parts] == [
        key for key in BY_KEY if key in known_of(standard.service)
    ]
