"""The sheet "Rincian": parts by sex and kecamatan go out with form E.81 and come back the same."""

from decimal import Decimal
from io import BytesIO

import pytest
from django.urls import reverse
from pypdf import PdfReader

from planning.evaluation.breakdowns import actions as breakdowns
from planning.evaluation.breakdowns.actions import Parts
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.stakeholders import DistrictFactory, planner
from tests.planning.evaluation.sheets.travelling import brought_back, downloaded

pytestmark = pytest.mark.django_db
PLANTUNGAN, BOJA = "33.24.01", "33.24.05"
ROW, WHOLE, MEN, WOMEN, IN_BOJA, IN_PLANTUNGAN = 4, "C4", "D4", "E4", "F4", "G4"


@pytest.fixture
def report(agency, siti):
    """A report of half a kilometre, whose indicator asks for parts by sex and by kecamatan."""
    DistrictFactory(code=PLANTUNGAN, name="Plantungan")
    DistrictFactory(code=BOJA, name="Boja")
    asked = Breakdown(indicator="Panjang jaringan irigasi", by_sex=True, by_district=True)
    breakdowns.ask(asked, by=planner())
    return made.fill(made.report(organisation=agency, by=siti), by=siti)


@pytest.fixture
def told(report, siti):
    """The same with its parts."""
    halves = {PLANTUNGAN: Decimal("0.2"), BOJA: Decimal("0.3")}
    parts = Parts(Decimal("0.4"), Decimal("0.1"), halves)
    breakdowns.tell_parts(report, {work(report).position: parts}, by=siti)
    return report


def work(report):
    return report.rows.get(has_money=True)


def said(report) -> tuple:
    row = work(report)
    return row.men, row.women, row.districts


def test_a_form_whose_indicators_ask_for_no_parts_has_one_sheet(client, agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti)

    assert downloaded(client, report).sheetnames == ["E.81"]


def test_what_goes_out_says_each_part_and_comes_back_the_same(client, told, siti):
    client.force_login(siti)
    before = said(told)

    book = downloaded(client, told)
    page = brought_back(client, told, book)

    head, row = ([cell.value for cell in line] for line in book["Rincian"].iter_rows(min_row=ROW - 1))
    assert head[3:] == ["Laki-laki", "Perempuan", "Kec. Boja (33.24.05)", "Kec. Plantungan (33.24.01)"]
    assert row[0] == "1.03.02.2.02.0001"
    assert row[2:] == [0.5, 0.4, 0.1, 0.3, 0.2]
    assert "Isian dari formulir disimpan." in page
    assert said(told) == before


def test_parts_typed_elsewhere_are_taken_with_the_figures_they_make_up(client, report, siti):
    client.force_login(siti)
    book = downloaded(client, report)
    book["E.81"]["K9"] = 0.6
    sheet = book["Rincian"]
    sheet[MEN], sheet[WOMEN], sheet[IN_BOJA] = 0.25, "0,35", 0.6

    brought_back(client, report, book)

    assert said(report) == (Decimal("0.25"), Decimal("0.35"), {BOJA: "0.6"})
    assert work(report).results[0] == Decimal("0.6")


def test_a_sheet_without_a_kecamatan_leaves_what_was_told_of_it(client, told, siti):
    client.force_login(siti)
    book = downloaded(client, told)
    book["Rincian"].delete_cols(7)

    brought_back(client, told, book)

    assert said(told)[2] == {PLANTUNGAN: "0.2", BOJA: "0.3"}


def test_every_mistake_in_the_parts_is_named_and_nothing_is_taken(client, told, siti):
    client.force_login(siti)
    before = said(told)
    book = downloaded(client, told)
    sheet = book["Rincian"]
    sheet[MEN], sheet[IN_BOJA] = 0.3, "banyak"
    sheet.append(["9.99", "Bukan baris laporan ini", None, 1, 2])

    page = brought_back(client, told, book)

    for words in (
        "kolom D: Jumlah rincian 0,4; realisasi triwulan ini 0,5. Samakan keduanya.",
        "bukan angka",
        "baris 5, kolom A: Baris ini tidak dikenal atau tertulis dua kali.",
    ):
        assert words in page
    assert said(told) == before


def test_what_is_not_asked_for_is_not_taken(client, report, siti):
    report.rows.filter(has_money=True).update(by_sex=False)
    client.force_login(siti)
    book = downloaded(client, report)
    assert book["Rincian"][MEN].value == "–"
    book["Rincian"][MEN] = 3

    assert "kolom D: Rincian ini tidak ditanyakan" in brought_back(client, report, book)


def test_the_form_on_the_screen_and_on_paper_says_the_parts(client, told, siti):
    client.force_login(siti)

    page = client.get(reverse("planning:evaluation.sheets.form", args=[told.code])).content.decode()
    paper = client.get(reverse("planning:evaluation.sheets.printout", args=[told.code])).content

    text = "".join(sheet.extract_text() for sheet in PdfReader(BytesIO(paper)).pages)
    for words in ("Laki-laki 0,4 · Perempuan 0,1", "Kec. Boja 0,3"):
        assert words in page
        assert words in text
