"""A page asks the database its number of questions when every list has one row."""

import pytest

from tests.pages.pages import PAGES
from tests.pages.questions import COUNTED, questions


@pytest.mark.django_db
@pytest.mark.parametrize("page", COUNTED, ids=str)
def test_the_number_of_queries_is_the_promised_one(page, world):
    asked = questions(world, page)

    assert len(asked) == page.queries, "\n".join(asked)


def test_every_page_that_is_read_has_its_number():
    read = [page for page in PAGES if page.method == "get" and 200 in page.doors.values()]

    assert [str(page) for page in read if page.queries is None] == []
