"""Words typed nearly right are searched as they are written right."""

import pytest

from perkasa.core.spelling import words_of
from planning.nomenclature.models import NomenclatureWord

pytestmark = pytest.mark.django_db


@pytest.fixture
def known():
    NomenclatureWord.objects.note(["Rehabilitasi Jaringan Irigasi", "Pembangunan Jalan, 12 km"])
    return NomenclatureWord.objects


def test_each_word_is_known_once_and_numbers_are_no_words(known):
    known.note(["jalan JALAN di RT 3"])

    words = ["irigasi", "jalan", "jaringan", "pembangunan", "rehabilitasi"]
    assert list(known.order_by("word").values_list("word", flat=True)) == words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rehabiltasi jaringn irigsi", "rehabilitasi jaringan irigasi"),
        ("Rehabiltasi JALAN", "rehabilitasi jalan"),
        ("rehab jalann", "rehab jalan"),
        ("jalna", "jalan"),
        ("jlaan", "jalan"),
        ("ajlan jarignan", "jalan jaringan"),
        ("pembangunn 12 km jalan", "pembangunan 12 km jalan"),
        ("jalan satelit", ""),
        ("100%_", ""),
        ("", ""),
    ],
)
def test_every_word_becomes_the_likest_known_one_or_none_does(known, typed, meant):
    assert known.mended(typed) == meant


def test_signs_part_words():
    assert words_of("Desa Getas/Singorojo, RT-03 (2027)") == [
        "desa",
        "getas",
        "singorojo",
        "rt",
        "03",
        "2027",
    ]


def test_a_long_question_asks_the_database_once(known, django_assert_num_queries):
    with django_assert_num_queries(1):
        known.mended("rehabiltasi jaringn irigsi pembangunn jalann")
