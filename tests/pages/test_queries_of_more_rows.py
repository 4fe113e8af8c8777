"""A page asks the database the same number of questions when every list has three rows."""

import pytest

from tests.pages.questions import COUNTED, questions


@pytest.mark.django_db
@pytest.mark.parametrize("page", COUNTED, ids=str)
def test_the_number_of_queries_stays(page, grown_world):
    asked = questions(grown_world, page)

    assert len(asked) == page.queries, "\n".join(asked)
