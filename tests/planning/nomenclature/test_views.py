"""The pages of the nomenclature: looking up, and what a new edition changed."""

import pytest

from planning.nomenclature.models import NomenclatureWord
from planning.proposals.statuses import Status
from tests.factories.planning import EditionFactory, NomenclatureItemFactory, ProposalFactory

pytestmark = pytest.mark.django_db


def test_a_code_words_and_a_slip_of_the_pen_are_found(client):
    item = NomenclatureItemFactory(name="Rehabilitasi Jaringan Irigasi Permukaan")
    NomenclatureWord.objects.note([item.name])

    by_code = client.get("/nomenklatur/", {"kata": "1.03.02.2.02.0", "tahun": "2027"})
    by_words = client.get("/nomenklatur/", {"kata": "irigasi permukaan", "tahun": "2027"})
    misspelt = client.get("/nomenklatur/", {"kata": "irigsi permukan", "tahun": "2027"})

    for page, where in ((by_code, "rows"), (by_words, "rows"), (misspelt, "guesses")):
        assert [row[0]["text"] for row in page.context[where]] == [item.code]


def test_with_one_edition_there_is_nothing_to_compare(client):
    NomenclatureItemFactory()

    assert "Baru ada satu edisi" in client.get("/nomenklatur/perubahan/").text


def test_the_changes_between_two_editions_are_shown_by_fate(client):
    old = EditionFactory(valid_from_year=2024)
    NomenclatureItemFactory(edition=old, code="1.03.02.2.02.0007", name="Lama")
    NomenclatureItemFactory(predecessor_codes=["1.03.02.2.02.0007"])

    gone = client.get("/nomenklatur/perubahan/")
    came = client.get("/nomenklatur/perubahan/", {"dari": "2024", "ke": "2027", "nasib": "new"})

    assert [cell["text"] for cell in gone.context["rows"][0]] == [
        "1.03.02.2.02.0007", "Lama", "–", "1.03.02.2.02.0001", "–",
    ]  # fmt: skip
    assert [row[0]["text"] for row in came.context["rows"]] == ["1.03.02.2.02.0001"]


def test_a_page_asks_for_the_list_below_a_picker_while_somebody_types(client):
    NomenclatureItemFactory()

    found = client.get("/nomenklatur/pilihan/", {"kata": "irigasi", "tahun": "2027", "bidang": "1.03"}).json()
    elsewhere = client.get("/nomenklatur/pilihan/", {"kata": "irigasi", "bidang": "1.02"}).json()
    nothing = client.get("/nomenklatur/pilihan/", {"kata": "", "tahun": "x"}).json()

    assert [match["code"] for match in found["matches"]] == ["1.03.02.2.02.0001"]
    assert nothing == {"matches": []}
    assert elsewhere["matches"] == found["matches"]


def test_an_items_page_leads_to_its_predecessor_its_successor_and_what_stands_on_it(client):
    before, after = EditionFactory(valid_from_year=2024), EditionFactory(valid_from_year=2027)
    old = NomenclatureItemFactory(edition=before, code="1.03.02.2.02.0001", name="Rehab Irigasi")
    new = NomenclatureItemFactory(
        edition=after, code="1.03.02.2.02.0011", name="Rehab Irigasi", predecessor_codes=[old.code]
    )

    first = client.get(f"/nomenklatur/2025/{old.code}/")
    second = client.get(f"/nomenklatur/2027/{new.code}/")

    assert [(row[2]["text"], row[3]["text"]) for row in first.context["life"]] == [
        ("Kode yang sama", old.code), ("Pengganti", new.code),
    ]  # fmt: skip
    assert [(row[2]["text"], row[3]["text"]) for row in second.context["life"]] == [
        ("Kode yang sama", new.code), ("Pendahulu", old.code),
    ]  # fmt: skip
    assert [above["label"] for above in first.context["way"]] == [
        "1 Urusan 1", "1.03 Urusan 1.03", "1.03.02 Urusan 1.03.02", "1.03.02.2.02 Urusan 1.03.02.2.02",
    ]  # fmt: skip
    assert client.get("/nomenklatur/2027/9.99/").status_code == 404


def test_support_work_is_found_by_an_agencys_own_code(client):
    NomenclatureItemFactory(code="X.XX.01.2.01.0001")

    assert "X.XX.01.2.01.0001" in client.get("/nomenklatur/2027/5.01.01.2.01.0001/").text


def test_what_still_stands_on_a_vanished_code_is_listed_with_its_successor(client):
    before, after = EditionFactory(valid_from_year=2024), EditionFactory(valid_from_year=2027)
    lost = NomenclatureItemFactory(edition=before, code="1.03.02.2.02.0001")
    NomenclatureItemFactory(edition=before, code="1.03.02.2.02.0002")
    NomenclatureItemFactory(edition=after, code="1.03.02.2.02.0011", predecessor_codes=[lost.code])
    alone = client.get("/nomenklatur/kode-hilang/")
    filed = ProposalFactory(sub_activity=lost, status=Status.SUBMITTED)

    page = client.get("/nomenklatur/kode-hilang/")

    assert "Tidak satu pun" in alone.text
    assert [[cell["text"] for cell in row] for row in page.context["rows"]] == [
        [lost.code, lost.name, "1.03.02.2.02.0011", str(filed)]
    ]


def test_with_one_edition_nothing_can_have_vanished(client):
    EditionFactory()

    assert "Baru ada satu edisi" in client.get("/nomenklatur/kode-hilang/").text
