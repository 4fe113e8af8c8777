"""A page asks the database the same number of questions for one row and for three."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.pages.pages import PAGES

COUNTED = [page for page in PAGES if page.queries is not None]


def questions(world, page) -> list[str]:
    client = world.client_of(page.reader)
    world.visit(page, page.reader, client)  # the first visit of a session writes it down
    with CaptureQueriesContext(connection) as asked:
        world.visit(page, page.reader, client)
    return [query["sql"] for query in asked]


@pytest.mark.django_db
@pytest.mark.parametrize("page", COUNTED, ids=str)
def test_the_number_of_queries_stays(page, world):
    with_one = questions(world, page)
    world.add_rows(2)
    with_three = questions(world, page)

    assert (len(with_one), len(with_three)) == (page.queries, page.queries), "\n".join(with_three)


def test_every_page_that_is_read_has_its_number():
    read = [page for page in PAGES if page.method == "get" and 200 in page.doors.values()]

    assert [str(page) for page in read if page.queries is None] == []
