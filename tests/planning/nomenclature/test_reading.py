"""Both shapes of the official list become the same items."""

import openpyxl
import pytest

from planning.nomenclature.items import Item, codes_for_regency
from planning.nomenclature.layouts import ExportLayout, StairsLayout
from planning.nomenclature.reading import read_nomenclature
from tests.fixtures.shared import shared_file
from tests.fixtures.spreadsheets import ACTIVITY, export_row, refusal_of

SHIFTED = ("NO", *ExportLayout.header[:-1])


def counts(items, used=None) -> dict[str, int]:
    found: dict[str, int] = {}
    for item in items:
        if used is None or item.code in used:
            found[item.level] = found.get(item.level, 0) + 1
    return found


def test_the_export_gives_every_level_of_a_regency_once(export_file):
    reading = read_nomenclature(export_file)

    assert isinstance(reading.layout, ExportLayout)
    assert reading.rows == 3
    assert [item.code for item in reading.items] == [
        "1",
        "1.03",
        "1.03.10",
        "1.03.10.2.01",
        "1.03.10.2.01.0053",
        "1.03.10.2.01.0055",
    ]


def test_the_export_gives_what_it_says_of_a_sub_activity(export_file):
    [*_above, built, mended] = read_nomenclature(export_file).items

    assert built == Item(
        code="1.03.10.2.01.0053",
        name="Pembangunan Jalan",
        performance="Pembangunan Jalan terlaksana",
        indicator="Jumlah Pembangunan Jalan",
        unit="KM",
        is_spm=True,
        kind="service",
        tags=("GEOPARK", "KEMISKINAN EKSTREM (ASTACITA)"),
        definition="Jalan  adalah prasarana.\nCakupan : semua.",
        executor="Bidang Bina Marga",
    )
    assert (mended.is_spm, mended.kind, mended.tags) == (False, "work", ())
    assert mended.predecessor_codes == ("1.03.10.2.01.0041",)


def test_the_stairs_give_the_same_shape(stairs_file):
    reading = read_nomenclature(stairs_file)

    assert isinstance(reading.layout, StairsLayout)
    assert [(item.code, item.name) for item in reading.items] == [
        ("1", "URUSAN WAJIB PELAYANAN DASAR"),
        ("1.03", "URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM"),
        ("1.03.10", "PROGRAM PENYELENGGARAAN JALAN"),
        ("1.03.10.2.01", "Penyelenggaraan Jalan"),
        ("1.03.10.2.01.0053", "Pembangunan Jalan"),
        ("1.03.10.2.10", "Penyelenggaraan Jembatan"),
        ("1.03.10.2.10.0001", "Pembangunan Jembatan"),
    ]
    assert reading.items[4] == Item(
        "1.03.10.2.01.0053", "Pembangunan Jalan", "Terbangunnya Jalan", "Panjang Jalan", "KM"
    )


@pytest.mark.parametrize(
    ("header", "before", "sentence"),
    [
        (
            SHIFTED,
            (),
            "Lembar “Lain”, baris 1, kolom A: "
            "judul kolom tertulis “NO”, seharusnya “JENIS PEMDA” di baris 1.",
        ),
        (
            (*ExportLayout.header[:7], "UNIT", *ExportLayout.header[8:]),
            (),
            "Lembar “Lain”, baris 1, kolom H: judul kolom tertulis “UNIT”, seharusnya “SATUAN” di baris 1.",
        ),
        (
            ExportLayout.header,
            [["Daftar nomenklatur"]],
            "Lembar “Lain”, baris 1, kolom A: judul kolom tertulis “Daftar nomenklatur”, "
            "seharusnya “JENIS PEMDA” di baris 1.",
        ),
    ],
)
def test_a_header_that_is_not_the_list_s_is_named(make_file, header, before, sentence):
    assert (
        refusal_of(
            make_file([export_row("1.03.10.2.01.0053", "Pembangunan Jalan")], header, "Lain", before=before)
        )
        == sentence
    )


def test_blank_rows_are_passed_over(make_file):
    path = make_file([[None] * 14, export_row("1.03.10.2.01.0053", "Pembangunan Jalan"), ["", " "]])

    assert len(read_nomenclature(path).items) == 5


def test_the_right_sheet_is_found_among_others(export_file):
    book = openpyxl.load_workbook(export_file)
    book.create_sheet("Petunjuk", 0).append(["Cara mengisi"])
    book.create_sheet("Kosong", 0)
    book.save(export_file)

    assert len(read_nomenclature(export_file).items) == 6


def test_a_regency_uses_what_leads_to_its_own_sub_activities():
    items = [
        Item("1", "A"),
        Item("1.03", "B"),
        Item("1.03.10", "C"),
        Item("1.03.10.2.01", "D"),
        Item("1.03.11", "Papua"),
        Item("1.03.11.3.01", "Papua"),
        Item("9", "Aceh"),
    ]

    assert codes_for_regency(items) == {"1", "1.03", "1.03.10", "1.03.10.2.01"}


def test_progress_is_told(export_file):
    told = []

    read_nomenclature(export_file, progress=lambda stage, count: told.append((stage, count)))

    assert told == [("rows", 3)]


def test_the_official_export_of_2027_has_what_a_regency_uses():
    reading = read_nomenclature(shared_file("nomenklatur/asli-nomenklatur-subkegiatan-20260123005058.xlsx"))
    used = codes_for_regency(reading.items)

    assert counts(reading.items) == {
        "affair": 10,
        "field": 45,
        "programme": 189,
        "activity": 713,
        "sub_activity": 3550,
    }
    assert counts(reading.items, used) == {
        "affair": 9,
        "field": 44,
        "programme": 164,
        "activity": 409,
        "sub_activity": 2542,
    }
    assert sum(item.is_spm for item in reading.items if item.code in used) == 238


def test_the_official_list_of_2023_is_read_whole():
    reading = read_nomenclature(shared_file("nomenklatur/asli-sub-keg-900-2023.xlsx"))

    assert counts(reading.items) == {
        "affair": 10,
        "field": 45,
        "programme": 188,
        "activity": 729,
        "sub_activity": 3395,
    }


@pytest.mark.parametrize("tag", ["", "[null]", None, "[]"])
def test_no_tag_is_no_tag_however_it_is_written(make_file, tag):
    reading = read_nomenclature(
        make_file([export_row("1.03.10.2.01.0053", "Jalan", tag=tag, kegiatan=ACTIVITY)])
    )

    assert reading.items[-1].tags == ()
