"""A page asks the database the same number of questions for one row and for three."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.pages.pages import PAGES

COUNTED = [page for page in PAGES if page.queries is not None]


def questions(world, page) -> list[str]:
    world.visit(page, page.reader)
    with CaptureQueriesContext(connection) as asked:
        world.visit(page, page.reader)
    return [query["sql"] for query in asked]


@pytest.mark.django_db
@pytest.mark.parametrize("page", COUNTED, ids=str)
def test_the_number_of_queries_stays(page, world):
    with_one = questions(world, page)
    world.add_rows(2)
    with_three = questions(world, page)

    assert (len(with_one), len(with_three)) == (page.queries, page.queries), "\n".join(with_three)


def test_every_page_that_is_read_has_its_number():
    assert [str(page) for page in PAGES if page.method == "get" and page.queries is None] == []
