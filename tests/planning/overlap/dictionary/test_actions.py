"""A word that is added is used at once, and what holds it is read and compared again."""

import pytest
from django.core.exceptions import ValidationError

from perkasa.core.jobs import until_none_is_left
from perkasa.core.refusals import NotAllowed
from planning.overlap.actions import check_next, record
from planning.overlap.dictionary.actions import keep
from planning.overlap.dictionary.models import Word
from planning.overlap.models import Entry, Finding, Waiting
from planning.overlap.official import official_judge
from planning.overlap.weights import FORMULA
from tests.factories.stakeholders import RegionFactory, admin, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def plans():
    """Two offices name one thing differently: a word nobody has told the judge yet."""
    village = RegionFactory(code="33.24.05.2001", name="Getas")
    return [
        record(Entry.Source.PROPOSAL, number, title=title, region=village, year=2027, is_filed=True)
        for number, title in enumerate(("Pembangunan saluran irigasi RT 1", "Pembangunan wangan RT 1"))
    ]


def word(**said) -> Word:
    return Word(**{"kind": "abbreviation", "concept": "saluran irigasi", "forms": ["wangan"]} | said)


def test_what_holds_the_word_is_found_alike_from_then_on(plans):
    until_none_is_left(check_next)
    assert not Finding.objects.filter(verdict="kembar").exists()

    assert keep(word(), by=admin()) == 2
    until_none_is_left(check_next)

    finding = Finding.objects.get()
    assert finding.verdict == "kembar"
    assert finding.formula == official_judge().formula != FORMULA


def test_a_word_taken_out_of_use_counts_no_longer(plans):
    kept = word()
    keep(kept, by=admin())
    until_none_is_left(check_next)

    kept.is_active = False
    keep(kept, by=admin())
    until_none_is_left(check_next)

    assert official_judge().formula == FORMULA
    assert not Finding.objects.filter(verdict="kembar").exists()


def test_only_plans_that_hold_it_are_read_again(plans):
    until_none_is_left(check_next)

    keep(word(concept="bank sampah", forms=["bs"]), by=admin())

    assert not Waiting.objects.exists()


def test_what_is_typed_is_put_in_order():
    kept = word(concept="  Saluran  Irigasi ", forms=["Wangan", "wangan "])
    keep(kept, by=admin())

    assert (kept.concept, kept.forms) == ("saluran irigasi", ["wangan"])
    with pytest.raises(ValidationError):
        keep(word(concept="embung", forms=["embung"]), by=admin())
    with pytest.raises(ValidationError):
        keep(word(), by=admin())


def test_it_belongs_to_who_manages_reference_data():
    with pytest.raises(NotAllowed):
        keep(word(), by=planner())
