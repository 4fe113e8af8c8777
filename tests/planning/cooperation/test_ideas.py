"""An overlap becomes the idea of a cooperation; objects of cooperation are compared with everything."""

import pytest

from planning.cooperation.models import Cooperation
from planning.overlap.models import Entry
from planning.overlap.rulings.models import Consequence
from tests.factories.cooperation import cooperation
from tests.factories.overlaps import finding, ruled
from tests.factories.stakeholders import host

pytestmark = pytest.mark.django_db


def test_a_ruling_notes_the_idea_down_and_keeps_the_way_back():
    host()

    ruling = ruled(finding(), consequence=Consequence.COOPERATION)

    idea = Cooperation.objects.get()
    assert idea.origins.get().path == ruling.get_absolute_url()
    assert ruling.outcome == f"Menjadi gagasan kerja sama {idea.code}"
    assert ruling.outcome_address == idea.get_absolute_url()


def test_a_cooperation_is_an_entry_as_long_as_it_lives():
    found = cooperation()

    entry = Entry.objects.get(source=Entry.Source.COOPERATION)
    assert (entry.source_id, entry.code, entry.title) == (found.pk, found.code, found.title)
    assert not entry.is_public
