"""The pages of the nomenclature: looking up, and what a new edition changed."""

import pytest

from tests.factories.planning import EditionFactory, NomenclatureItemFactory

pytestmark = pytest.mark.django_db


def test_a_code_words_and_a_slip_of_the_pen_are_found(client):
    item = NomenclatureItemFactory(name="Rehabilitasi Jaringan Irigasi Permukaan")

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
