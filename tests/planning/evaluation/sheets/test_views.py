"""Form E.81: what is downloaded can be filled in and brought back, and says the same."""

from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse
from pypdf import PdfReader

from planning.evaluation import actions
from planning.evaluation.actions import Filled
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.planning.evaluation.sheets.travelling import brought_back, downloaded

pytestmark = pytest.mark.django_db
FIRST_ROW, RESULT, SPENT = 7, "K", "L"


def figures(report) -> list:
    return list(report.rows.values_list("position", "results", "spending"))


def test_the_form_has_its_seventeen_columns_and_says_what_follows(client, agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti)

    sheet = downloaded(client, report).active

    numbers = [cell.value for cell in sheet[6] if cell.value]
    assert numbers == [f"({number})" for number in range(1, 18)]
    work = [cell.value for cell in sheet[FIRST_ROW + 2]]
    assert work[1] == "1.03.02.2.02.0001"
    assert work[8:12] == [1.25, made.BUDGET, 0.5, 40_000_000]
    assert work[18:22] == [0.5, 40_000_000, 40, 26.67]
    programme = [cell.value for cell in sheet[FIRST_ROW]]
    assert (programme[9], programme[20]) == (made.BUDGET, "–")


def test_a_form_brought_back_unchanged_changes_nothing(client, agency, siti):
    report = made.report(organisation=agency, by=siti, works=3)
    made.fill(report, by=siti, result="0.1234", spent=12_345_678)
    before = figures(report)
    client.force_login(siti)

    page = brought_back(client, report, downloaded(client, report))

    assert "Isian dari formulir disimpan." in page
    assert figures(report) == before


def test_a_form_filled_in_elsewhere_is_taken(client, agency, siti):
    made.report(Status.FINAL, organisation=agency, by=siti)
    report = made.report(organisation=agency, by=siti, number=2)
    client.force_login(siti)
    book = downloaded(client, report)
    book.active[f"M{FIRST_ROW + 2}"] = 0.25
    book.active[f"N{FIRST_ROW + 2}"] = "Rp 10.000.000"

    brought_back(client, report, book)

    work = report.rows.get(has_money=True)
    assert ([str(value) for value in work.results[:2]], work.spending[:2]) == (
        ["0.5000", "0.2500"], [40_000_000, 10_000_000],
    )  # fmt: skip


def test_every_mistake_is_named_and_nothing_is_taken(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    before = figures(report)
    client.force_login(siti)
    book = downloaded(client, report)
    sheet, row = book.active, FIRST_ROW + 2
    sheet[f"{RESULT}{row}"], sheet[f"{SPENT}{row}"] = "banyak", 12.5
    sheet[f"I{row}"], sheet[f"M{row}"], sheet[f"B{FIRST_ROW}"] = 99, 1, "9.99"

    page = brought_back(client, report, book)

    for column, words in (
        (f"baris {row}, kolom {RESULT}", "bukan angka"), (f"baris {row}, kolom {SPENT}", "rupiah bulat"),
        (f"baris {row}, kolom I", "tidak dilaporkan pada triwulan ini"),
        (f"baris {row}, kolom M", "tidak dilaporkan pada triwulan ini"),
        (f"baris {FIRST_ROW}, kolom B", "tidak dikenal"),
    ):  # fmt: skip
        assert column in page
        assert words in page
    assert figures(report) == before


def test_another_table_is_no_form(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    client.force_login(siti)

    page = brought_back(client, report, openpyxl.Workbook())

    assert "Unduh formulir E.81 dari laporan ini" in page


def test_the_form_on_paper_repeats_its_header_and_lies_across(client, agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti, works=60)

    answer = client.get(reverse("planning:evaluation.sheets.printout", args=[report.code]))

    pages = PdfReader(BytesIO(answer.content)).pages
    texts = [page.extract_text() for page in pages]
    assert len(pages) > 1
    assert all("(17)" in text for text in texts[:-1])
    assert "Disusun oleh" in texts[-1]
    assert pages[0].mediabox.width > pages[0].mediabox.height


def test_the_foot_of_the_form_says_what_its_rows_come_to_on_average(client, agency, siti):
    report = made.report(organisation=agency, by=siti, works=2)
    first, second = report.rows.filter(has_money=True).values_list("position", flat=True)
    said = {first: Filled(Decimal("0.5"), 30_000_000), second: Filled(Decimal(1), 60_000_000)}
    actions.fill(report, said, version=report.version, by=siti)
    client.force_login(siti)

    sheet = downloaded(client, report).active
    average, band = list(sheet.iter_rows(min_row=FIRST_ROW + 4, max_row=FIRST_ROW + 5, values_only=True))

    assert [value for value in average if value] == ["Rata-rata capaian (%)", 60, 30, "–", "–"]
    assert [words for words in band if words] == ["Predikat (ST, T, S, R, SR)", "R", "SR"]


@pytest.mark.parametrize(
    ("formula", "words", "percent"),
    [("ratio", "target ÷ realisasi × 100", 95.24), ("mirror", "(2 × target − realisasi) ÷ target × 100", 95)],
)
def test_the_form_names_the_formula_of_what_ought_to_fall(client, agency, siti, formula, words, percent):
    """Domain case V8."""
    report = made.report(organisation=agency, by=siti)
    falling = {"formula": "latest", "direction": "down", "when_low": formula, "target": Decimal("8.00")}
    report.rows.filter(has_money=True).update(**falling)
    made.fill(report, by=siti, result="8.40")
    client.force_login(siti)

    work = [cell.value for cell in downloaded(client, report).active[FIRST_ROW + 2]]

    assert work[20] == percent
    assert work[-1] == f"Nilai akhir, tidak dijumlahkan. Rumus capaian: {words}"


def test_the_form_on_the_screen_says_the_same(client, agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti)

    page = client.get(reverse("planning:evaluation.sheets.form", args=[report.code])).content.decode()

    assert ("26,67" in page, "40.000.000" in page, "Predikat kinerja" in page) == (True, True, True)
