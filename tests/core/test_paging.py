"""Pages of long lists: counted by keys, read row by row."""

import pytest

from perkasa.core.paging import ThinPaginator
from stakeholders.regions.models import Region
from tests.factories.stakeholders import RegionFactory

pytestmark = pytest.mark.django_db


def test_each_page_reads_only_its_own_rows_in_their_order(django_assert_num_queries):
    names = [RegionFactory(name=f"Desa {letter}").name for letter in "CABED"]
    found = Region.objects.villages().order_by("name")
    pages = ThinPaginator(found, 2, shown=Region.objects.select_related("parent"))

    with django_assert_num_queries(3):
        page = pages.get_page(2)
        shown = [region.name for region in page]

    assert shown == sorted(names)[2:4]
    assert (page.paginator.count, page.has_next()) == (5, True)


def test_an_empty_list_has_one_empty_page():
    page = ThinPaginator(Region.objects.none(), 25, shown=Region.objects.all()).get_page(7)

    assert (list(page), page.number) == ([], 1)


def test_a_search_is_counted_while_it_is_cut(django_assert_num_queries):
    for number in range(5):
        RegionFactory(name=f"Desa {number}")
    found, shown = Region.objects.villages().order_by("name"), Region.objects.all()

    with django_assert_num_queries(2):
        page = ThinPaginator(found, 2, shown=shown, in_one_pass=True).get_page("2")

    assert ([region.name for region in page], page.paginator.count) == (["Desa 2", "Desa 3"], 5)
    for number, expected in (("99", 3), ("x", 1), ("-1", 1)):
        assert ThinPaginator(found, 2, shown=shown, in_one_pass=True).get_page(number).number == expected
