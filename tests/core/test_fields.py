"""Money as people write it."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from perkasa.core.fields import RupiahField, parse_rupiah
from perkasa.core.words import number, rupiah

UNDERSTOOD = {
    "1500000": 1_500_000,
    "1.500.000": 1_500_000,
    "1 500 000": 1_500_000,
    "Rp 1.500.000": 1_500_000,
    "Rp1.500.000,00": 1_500_000,
    "rp. 1.500.000,-": 1_500_000,
    "IDR 1500000": 1_500_000,
    "1,5 juta": 1_500_000,
    "750 ribu": 750_000,
    "2 miliar": 2_000_000_000,
    "1.500 juta": 1_500_000_000,
    "  0 ": 0,
}
NOT_UNDERSTOOD = [
    "",
    "banyak",
    "1,5",
    "1.5",
    "1.50.000",
    "-5",
    "1.500.000,25",
    "5 dolar",
    "1e9",
    "١٢",
    "9" * 30,
]


@pytest.mark.parametrize(("text", "amount"), UNDERSTOOD.items())
def test_an_amount_is_understood_as_people_write_it(text, amount):
    assert parse_rupiah(text) == amount


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_is_no_whole_amount_is_refused(text):
    with pytest.raises(ValueError, match="amount"):
        parse_rupiah(text)


@given(st.integers(min_value=0, max_value=10**15))
def test_what_the_portal_writes_it_reads(amount):
    assert {parse_rupiah(text) for text in (str(amount), number(amount), rupiah(amount))} == {amount}


def test_the_field_shows_thousands_and_cleans_to_an_integer():
    field = RupiahField(max_value=10**13)

    assert field.prepare_value(1_500_000) == "1.500.000"
    assert field.clean("1,5 juta") == 1_500_000
    assert field.has_changed(1_500_000, "Rp1.500.000") is False
    assert field.has_changed(1_500_000, "banyak") is True


@pytest.mark.parametrize("text", ["", "banyak", "10.000.000.000.001"])
def test_the_field_refuses_nothing_nonsense_and_too_much(text):
    with pytest.raises(ValidationError):
        RupiahField(max_value=10**13).clean(text)


def test_an_optional_field_may_stay_empty():
    assert RupiahField(required=False).clean("") is None
