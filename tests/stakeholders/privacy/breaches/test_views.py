"""What the people concerned read about it."""

import pytest

from tests.factories.rights import REPORT, breach, told_breach
from tests.factories.stakeholders import citizen
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db


def test_who_was_told_reads_what_the_law_says_they_are_told(client):
    person = citizen()
    made = told_breach(person)
    client.force_login(person)

    page = client.get(made.get_absolute_url()).content.decode()

    assert faults(page) == []
    for words in (REPORT.title, REPORT.data, REPORT.cause, REPORT.handling, REPORT.advice, "pasal 46"):
        assert words in page


def test_who_was_not_told_finds_nothing(client):
    made = breach(citizen())
    client.force_login(made.concerned.get().account)

    assert client.get(made.get_absolute_url()).status_code == 404
