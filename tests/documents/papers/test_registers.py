"""How numbers are written is data, and bad data is refused with words."""

import pytest
from django.core.exceptions import ValidationError

from perkasa.documents.papers.registers import Register, check_number_format


@pytest.mark.parametrize(
    "pattern", ["{classification}/{number:03d}/{unit}/{year}", "B/{number}/BAP", "{number:>5}"]
)
def test_a_format_with_the_number_is_accepted(pattern):
    check_number_format(pattern)


@pytest.mark.parametrize(
    "pattern", ["{name}", "{number:x", "{}", "{number.real.x}", "{number:q}", "{unit[0][1]}"]
)
def test_a_format_that_cannot_be_filled_in_is_refused_with_the_names_it_may_use(pattern):
    with pytest.raises(ValidationError) as refusal:
        check_number_format(pattern)

    assert refusal.value.messages == [
        "Pola ini tidak dapat diisi. Gunakan {classification}, {number}, {unit}, {year}."
    ]


def test_a_format_without_the_number_is_refused():
    with pytest.raises(ValidationError) as refusal:
        check_number_format("{unit}/{year}")

    assert refusal.value.messages == ["Pola harus memuat {number}."]


def test_a_register_names_its_own_unit_or_takes_the_one_of_the_paper():
    register = Register(classification="000.7", number_format="{number:03d}/{unit}/{year}", year=2026)

    assert register.written(7, "Baperlitbang") == "007/Baperlitbang/2026"
    register.unit = "Bapperida"
    assert register.written(7, "Baperlitbang") == "007/Bapperida/2026"
