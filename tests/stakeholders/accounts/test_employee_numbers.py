"""A NIP is taken as people write it and refused with the digits to look at."""

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from stakeholders.accounts.employee_numbers import EmployeeNumberField, check_employee_number, in_groups
from tests.factories.stakeholders import citizen

NIP = "197901022005011003"
WRITTEN = "19790102 200501 1 003"


@pytest.fixture(autouse=True)
def one_day():
    with time_machine.travel("2026-11-22"):
        yield


@pytest.mark.parametrize("typed", [NIP, WRITTEN, " 19790102.200501.1.003 ", "19790102-200501-1-003"])
def test_blanks_and_dots_do_not_matter(typed):
    assert EmployeeNumberField().clean(typed) == NIP


def test_of_those_on_contract_the_month_is_21_or_more():
    assert EmployeeNumberField().clean("19890101 202221 1 003") == "198901012022211003"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("19790102200501100", "18 angka"),
        ("1979010220050110030", "18 angka"),
        ("1979010220050110٣٣", "18 angka"),
        ("NIP belum ada 2026", "18 angka"),
        ("197902302005011003", "ke-1 sampai ke-8"),
        ("197913022005011003", "ke-1 sampai ke-8"),
        ("187901022005011003", "ke-1 sampai ke-8"),
        ("202612022045011003", "ke-1 sampai ke-8"),
        ("197901021985011003", "ke-9 sampai ke-14"),
        ("197901022005131003", "ke-9 sampai ke-14"),
        ("197901022027011003", "ke-9 sampai ke-14"),
        ("197901022005013003", "ke-15"),
    ],
)
def test_what_cannot_be_a_nip_is_refused_with_the_digits_to_look_at(number, words):
    with pytest.raises(ValidationError, match=words):
        check_employee_number(number)


def test_papers_write_it_in_groups():
    assert (in_groups(NIP), in_groups("")) == (WRITTEN, "")


@pytest.mark.django_db
@pytest.mark.parametrize("number", ["19790102", "19790102 200501 1 ", "197913022005011003"])
def test_the_database_keeps_nothing_else(number):
    with pytest.raises(IntegrityError, match="account_employee_number_is_a_nip"):
        citizen(employee_number=number)
