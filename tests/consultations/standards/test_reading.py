"""What everyone may know of the measured standards, and what rests on too few."""

from datetime import timedelta

import pytest
from django.core.cache import cache

from consultations.standards.reading import decimal, load, public_of, share
from tests.factories.consultations import OfficerFactory, ServiceFactory
from tests.factories.measured import asked_and_answered, moment
from tests.factories.surveys import FIVE, answers

FOURS = [(4,) * 9] * 5


@pytest.mark.django_db
def test_a_median_of_four_is_hidden_and_one_of_five_is_public():
    service = ServiceFactory()
    officer = OfficerFactory(services=[service], hours=False)
    for number in range(4):
        asked = moment(9, 7) + timedelta(days=7 * number)
        asked_and_answered(service, officer, asked, asked + timedelta(days=1))
    hidden = public_of(service)
    asked_and_answered(service, officer, moment(10, 12), moment(10, 13))
    cache.clear()

    shown = {indicator.label: (indicator.value, indicator.note) for indicator in public_of(service)}

    assert hidden == []
    assert shown == {
        "Permohonan dijawab": ("1 hari kerja", "median dari 5; janji: paling lama 2 hari kerja"),
        "Jarak ke jadwal pertemuan": ("2 hari", "median dari 5"),
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("scores", "value", "quality"), [(FIVE, "83,89", "B (Baik)"), (FOURS, "100,00", "A (Sangat Baik)")]
)
def test_satisfaction_stands_beside_the_medians_with_its_two_decimals(scores, value, quality):
    service = answers(scores)

    [indicator] = public_of(service)

    assert (indicator.value, indicator.note) == (value, f"mutu {quality}, 5 responden")


def test_figures_in_words():
    assert [decimal(None), decimal(2.0), decimal(1.5)] == ["–", "2", "1,5"]
    assert [share(1, 3), share(0, 0)] == ["33%", "–"]
    assert [day["label"] for day in load({1: 4, 5: 2})] == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"]
    assert load({}) == []
