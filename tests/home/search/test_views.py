"""The page of the search."""

import pytest

from perkasa.home.search import finding
from perkasa.home.search.models import Kind
from tests.factories.planning import ProposalFactory
from tests.factories.searching import settle
from tests.factories.stakeholders import operator

pytestmark = pytest.mark.django_db


def test_the_box_leads_to_what_holds_the_words_with_kinds_beside(client):
    proposal = ProposalFactory(title="Jembatan gantung", status="submitted")
    settle()

    page = client.get("/cari/", {"kata": "jembatan"})

    assert proposal.get_absolute_url() in page.content.decode()
    assert [(str(tab["label"]), tab["count"]) for tab in page.context["tabs"]] == [
        ("Semua", 1),
        ("Usulan", 1),
    ]


def test_two_visitors_ask_the_same_and_only_one_reads_of_the_draft(client):
    draft = ProposalFactory(title="Jembatan rahasia", status="draft")
    settle()

    public = client.get("/cari/", {"kata": "jembatan"}).content.decode()
    misspelt = client.get("/cari/", {"kata": "rahasiaa"}).content.decode()
    client.force_login(operator(draft.organisation))
    own = client.get("/cari/", {"kata": "jembatan"}).content.decode()

    assert (draft.code in public, draft.code in misspelt, draft.code in own) == (False, False, True)
    assert "Jembatan rahasia" not in public + misspelt


def test_of_more_than_can_be_counted_no_number_is_given_and_the_page_says_so(client, monkeypatch):
    monkeypatch.setattr(finding, "MOST", 2)
    for number in range(3):
        ProposalFactory(title=f"Irigasi dukuh {number}", status="submitted")
    settle()

    page = client.get("/cari/", {"kata": "irigasi"})

    assert {tab["count"] for tab in page.context["tabs"]} == {None}
    assert len(page.context["tabs"]) == 1 + len(Kind)
    assert "Terlalu banyak untuk dihitung" in page.content.decode()


def test_the_page_says_how_late_what_is_new_may_appear(client):
    ProposalFactory(title="Jembatan gantung", status="submitted")
    settle()

    assert "paling lambat satu menit kemudian" in client.get("/cari/", {"kata": "jembatan"}).content.decode()


@pytest.mark.parametrize("words", ["-jalan", "jalan or -desa"])
def test_who_says_only_what_is_not_wanted_is_asked_for_a_word(client, words):
    page = client.get("/cari/", {"kata": words})

    assert "found" not in page.context
    assert "Tulis juga kata yang dicari" in page.content.decode()


def test_a_word_may_be_left_out(client):
    ProposalFactory(title="Jembatan gantung", status="submitted")
    ProposalFactory(title="Jembatan kayu", status="submitted")
    settle()

    page = client.get("/cari/", {"kata": "jembatan -kayu"})

    assert [row.title for row in page.context["found"].page] == ["Jembatan gantung"]


def test_nothing_asked_and_nothing_found_are_said(client):
    assert "found" not in client.get("/cari/").context
    assert "Tidak ditemukan" in client.get("/cari/", {"kata": "zzzz"}).content.decode()
    assert client.get("/cari/", {"kata": "a" * 201}).status_code == 200
    assert client.get("/cari/", {"kata": "irigasi", "jenis": "lain", "page": "x"}).status_code == 200
