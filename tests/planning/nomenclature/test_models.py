"""The nomenclature is found by year, level, field, code and words."""

import pytest
from django.db import IntegrityError

from planning.nomenclature.models import Edition, NomenclatureItem
from planning.nomenclature.subset import load_subset
from tests.factories.planning import EditionFactory, NomenclatureItemFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def items():
    load_subset()
    return NomenclatureItem.objects.for_year(2027).for_regency().sub_activities()


def codes(found) -> list[str]:
    return [item.code for item in found]


@pytest.mark.parametrize(
    ("year", "in_force"), [(2023, None), (2024, 2024), (2026, 2024), (2027, 2027), (2031, 2027)]
)
def test_a_plan_year_uses_the_latest_edition_that_has_begun(year, in_force):
    for first_year in (2024, 2027):
        EditionFactory(valid_from_year=first_year)

    edition = Edition.objects.in_force(year).first()

    assert (edition.valid_from_year if edition else None) == in_force


def test_items_are_those_of_the_edition_in_force():
    for first_year in (2024, 2027):
        edition = EditionFactory(valid_from_year=first_year)
        NomenclatureItemFactory(edition=edition, code="1.03.02.2.02.0014", name=f"Irigasi {first_year}")

    found = NomenclatureItem.objects.sub_activities()

    assert [item.name for item in found.for_year(2026)] == ["Irigasi 2024"]
    assert [item.name for item in found.for_year(2028)] == ["Irigasi 2027"]
    assert list(found.for_year(2020)) == []


def test_a_code_is_found_by_its_beginning(items):
    assert codes(items.search("1.03.10.2.01.005")) == [
        "1.03.10.2.01.0051",
        "1.03.10.2.01.0053",
        "1.03.10.2.01.0055",
        "1.03.10.2.01.0056",
        "1.03.10.2.01.0057",
        "1.03.10.2.01.0059",
    ]
    assert codes(items.search(" x.xx.01 ")) == codes(items.search("5.01.01."))
    assert len(items.search("X.XX")) == 3


def test_words_are_found_anywhere_in_any_order_names_first_and_shortest(items):
    assert codes(items.search("jalan pembangunan")) == ["1.03.10.2.01.0053", "3.27.03.2.02.0003"]
    assert codes(items.search("musrenbang")) == ["5.01.02.2.01.0005"]


def test_every_word_counts(items):
    assert codes(items.search("pembangunan jalan satelit")) == []


def test_nothing_typed_finds_everything(items):
    assert items.search("   ").count() == 70


@pytest.mark.parametrize("text", ["100%", "_", "\\", "' OR 1=1", "jalan%", "\0"[:0] + "(jalan"])
def test_signs_are_only_signs(items, text):
    assert codes(items.search(text)) == []


def test_a_slip_of_the_pen_is_forgiven_when_asked(items):
    assert codes(items.search("perpustakan")) == []
    assert codes(items.resembling("perpustakan")) == ["1.01.02.2.01.0005"]


def test_an_agency_uses_its_fields_and_the_support_programme(items):
    found = {item.field_code for item in items.of_fields(["1.01", "2.22"])}

    assert found == {"1.01", "X.XX"}
    assert {item.field_code for item in items.of_fields([])} == {"X.XX"}


def test_a_field_is_not_taken_for_another_that_begins_alike():
    NomenclatureItemFactory(code="1.03.02.2.02.0014")

    assert codes(NomenclatureItem.objects.sub_activities().of_fields(["1.0"])) == []


def test_a_support_code_is_found_as_the_agency_writes_it(items):
    item = items.with_code("5.01.01.2.01.0001").get()

    assert item.code == "X.XX.01.2.01.0001"
    assert item.code_in("5.01") == "5.01.01.2.01.0001"
    assert items.with_code("1.03.10.2.01.0053").get().code_in("5.01") == "1.03.10.2.01.0053"


def test_a_code_stands_once_in_an_edition_and_again_in_the_next():
    NomenclatureItemFactory(edition__valid_from_year=2024, code="1")
    twin = NomenclatureItemFactory(edition__valid_from_year=2027, code="1")

    with pytest.raises(IntegrityError, match="nomenclature_code_once_an_edition"):
        NomenclatureItem.objects.create(
            edition=twin.edition, code="1", level="affair", name="x", is_for_regency=True
        )


def test_only_affairs_stand_on_their_own():
    edition = EditionFactory()

    with pytest.raises(IntegrityError, match="nomenclature_below_affair_has_parent"):
        NomenclatureItem.objects.create(
            edition=edition, code="1.03", level="field", name="x", is_for_regency=True
        )


def test_a_search_asks_the_database_once(items, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert items.for_listing().search("jalan")[:20]
