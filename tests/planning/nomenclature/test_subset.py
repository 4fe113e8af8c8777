"""The part of the list that comes with the project, for when the official file is not at hand."""

import pytest

from planning.nomenclature.models import Edition
from planning.nomenclature.subset import FILE, listed_items, load_subset
from tests.factories.planning import EditionFactory

pytestmark = pytest.mark.django_db


def test_the_subset_serves_where_no_list_was_loaded():
    loaded = load_subset()

    used = loaded.edition.items.for_regency()
    assert loaded.edition.is_partial
    assert used.sub_activities().count() == 70
    assert used.count() == loaded.edition.items.count()
    assert used.get(code="5.01.02.2.01.0005").name == "Pelaksanaan Musrenbang Kabupaten/Kota"
    assert not used.sub_activities().filter(unit="").exists()


def test_the_subset_stays_away_where_an_edition_stands():
    EditionFactory()

    assert load_subset() is None
    assert Edition.objects.count() == 1


def test_the_subset_has_every_parent_once():
    items = listed_items(FILE.read_text("utf-8"))

    listed = [item.code for item in items]
    assert len(set(listed)) == len(listed)
    assert {item.parent_code for item in items} - {""} <= set(listed)
