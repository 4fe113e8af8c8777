"""The page of a word shows the pairs that are judged otherwise with it."""

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.overlap.actions import check_next, record
from planning.overlap.dictionary.actions import keep
from planning.overlap.dictionary.models import Word
from planning.overlap.models import Entry, Search
from tests.factories.stakeholders import RegionFactory, admin, citizen, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept() -> Word:
    village = RegionFactory(code="33.24.05.2001", name="Getas")
    for number, title in enumerate(("Pembangunan saluran irigasi RT 1", "Pembangunan wangan RT 1")):
        record(Entry.Source.PROPOSAL, number, title=title, region=village, year=2027, is_filed=True)
    word = Word(kind="abbreviation", concept="saluran irigasi", forms=["wangan"])
    keep(word, by=admin())
    until_none_is_left(check_next)
    return word


def test_before_and_after_stand_beside_each_other(client, kept):
    client.force_login(planner())

    page = client.get(kept.get_absolute_url()).content.decode()

    assert "2 rencana memuat kata ini; 1 pasangannya dinilai" in page
    assert "Kembar" in page


def test_it_is_for_planners(client, kept):
    client.force_login(citizen())

    assert client.get(kept.get_absolute_url()).status_code == 403


def test_a_moderator_adds_a_word_and_compares_a_year(client, kept):
    client.force_login(admin())

    sent = {
        "kind": "abbreviation",
        "concept": "posyandu",
        "forms": "posy, psy",
        "is_active": "on",
        "note": "",
    }
    answer = client.post("/admin/planning/word/add/", sent, follow=True)
    assert "0 rencana dibaca ulang dengan kata ini." in answer.content.decode()
    assert Word.objects.get(concept="posyandu").forms == ["posy", "psy"]

    client.post("/admin/planning/search/add/", {"year": 2027})
    assert Search.objects.get().parts.count() == 1
