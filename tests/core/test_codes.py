"""Codes can be read out by telephone and typed as people type."""

import re
from collections import Counter

import pytest
from django.apps import apps
from django.db import connection, models
from django.db.utils import IntegrityError
from django.test.utils import isolate_apps

from perkasa.core.codes import ALPHABET, CodeField, new_code, normalise_code


def test_no_letter_or_digit_is_mistaken_for_another():
    assert set(ALPHABET) & set("01OILU") == set()
    assert len(set(ALPHABET)) == len(ALPHABET) == 30


def test_a_new_code_has_its_prefix_and_six_signs():
    codes = {new_code("KSL") for _number in range(1000)}

    assert all(re.fullmatch(rf"KSL-[{ALPHABET}]{{6}}", code) for code in codes)
    assert len(codes) == 1000


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("KSL-7F3KQ2", "KSL-7F3KQ2"),
        ("ksl-7f3kq2", "KSL-7F3KQ2"),
        ("  ksl 7f3 kq2 ", "KSL-7F3KQ2"),
        ("KSL7F3KQ2", "KSL-7F3KQ2"),
        ("KSL-7F3KQ", ""),
        ("KSL-7F3KQ22", ""),
        ("KSL-7F3KO2", ""),
        ("7F3KQ2", ""),
        ("'; DROP TABLE", ""),
        ("", ""),
    ],
)
def test_what_people_type_becomes_a_code_or_nothing(typed, code):
    assert normalise_code(typed) == code


@pytest.mark.django_db
@isolate_apps("perkasa.core")
def test_a_record_draws_its_code_once_and_keeps_it():
    class Ticket(models.Model):
        code = CodeField(prefix="TKT")

        class Meta:
            app_label = "core"

    with connection.schema_editor() as editor:
        editor.create_model(Ticket)

    ticket = Ticket.objects.create()
    first = ticket.code
    ticket.save()

    assert ticket.code == first
    assert normalise_code(first) == first
    with pytest.raises(IntegrityError):
        Ticket.objects.create(code=first)


def test_a_prefix_says_which_kind_of_record_a_code_names():
    fields = [field for model in apps.get_models() for field in model._meta.fields if field.unique]
    prefixes = Counter(field.prefix for field in fields if isinstance(field, CodeField))

    assert {prefix for prefix, times in prefixes.items() if times > 1} == set()
    assert all(re.fullmatch("[A-Z]{3}", prefix) for prefix in prefixes)


def test_migrations_know_the_prefix():
    _name, path, _args, options = CodeField(prefix="TKT").deconstruct()

    assert path == "perkasa.core.codes.CodeField"
    assert options == {"prefix": "TKT", "max_length": 16, "unique": True, "editable": False}
