"""The index of the search lets each visitor see exactly what the pages let them see."""

import pytest
from django.contrib.auth.models import AnonymousUser

from perkasa.home.search.models import SearchRow
from perkasa.home.search.readers import words_of_reader
from perkasa.home.search.sources import SOURCES
from tests.factories.searching import settle
from tests.pages.doors import VISITORS


@pytest.mark.django_db
@pytest.mark.parametrize("visitor", VISITORS)
def test_the_index_names_the_same_readers_as_the_rooms(visitor, world):
    settle()
    account = world.visitors.get(visitor, AnonymousUser())
    readers = words_of_reader(account)

    for kind, source in SOURCES.items():
        rows = SearchRow.objects.filter(kind=kind)
        read = rows.public() | rows.read_by(readers) if readers else rows.public()
        assert set(read.values_list("record_id", flat=True)) == set(
            source.visible(account).values_list("pk", flat=True)
        ), kind
