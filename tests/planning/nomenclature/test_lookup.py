"""Sub-activities are found by code or words, here and for rooms below."""

import pytest

from consultations.services.questions.catalogues import SUB_ACTIVITIES
from planning.nomenclature.lookup import find_items
from planning.nomenclature.models import NomenclatureWord
from tests.factories.planning import NomenclatureItemFactory

pytestmark = pytest.mark.django_db


def test_a_whole_code_finds_its_one_item_and_words_find_the_few_that_fit():
    first = NomenclatureItemFactory()
    second = NomenclatureItemFactory(code="1.03.02.2.02.0002", name="Pembangunan Jaringan Irigasi")

    assert [match.code for match in find_items(f"{second.code} apa saja")] == [second.code]
    assert {match.code for match in find_items("jaringan irigasi")} == {first.code, second.code}
    assert find_items("satelit") == []


def test_what_is_misspelt_is_guessed_and_marked_as_a_guess():
    item = NomenclatureItemFactory()
    NomenclatureWord.objects.note([item.name])

    [found] = find_items("rehabiltasi jaringn irigsi")

    assert (found.code, found.is_guess) == (item.code, True)
    assert find_items("rehabilitasi satelit") == []


def test_what_every_agency_may_use_is_written_in_the_agencys_own_field():
    NomenclatureItemFactory(code="X.XX.01.2.01.0001", name="Penyusunan Dokumen Perencanaan")

    [found] = find_items("penyusunan dokumen", fields=["5.01"])

    assert found.code == "5.01.01.2.01.0001"
    assert find_items(found.label, fields=["5.01"]) == [found]


def test_the_catalogue_below_is_filled_when_the_portal_starts():
    NomenclatureItemFactory()

    assert [match.code for match in SUB_ACTIVITIES.search("irigasi permukaan")] == ["1.03.02.2.02.0001"]
    assert str(SUB_ACTIVITIES.address) == "/nomenklatur/pilihan/"
