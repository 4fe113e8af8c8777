"""A file that is not the list, or holds a mistake, is told apart by sheet, row and column."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from planning.nomenclature import workbook
from planning.nomenclature.items import WrongFile
from planning.nomenclature.layouts import ExportLayout, StairsLayout
from planning.nomenclature.reading import read_nomenclature
from tests.fixtures.spreadsheets import EXPORT_ROWS, STAIRS_ROWS, export_row

ROAD = export_row("1.03.10.2.01.0053", "Pembangunan Jalan")
SHIFTED = ("NO", *ExportLayout.header[:-1])
BROKEN = "Berkas rusak atau terpotong sehingga tidak dapat dibaca sampai akhir."
NO_WORKBOOK = "Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh."


def refusal(path: Path) -> str:
    with pytest.raises(WrongFile) as refused:
        read_nomenclature(path)
    return str(refused.value)


def rewritten(path: Path, part: str, content: bytes) -> Path:
    """The same file with one of its parts replaced."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, old in (parts | {part: content}).items():
            archive.writestr(name, content if name == part else old)
    return path


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            [*EXPORT_ROWS, ROAD],
            "Lembar “Worksheet”, baris 5, kolom E: kode 1.03.10.2.01.0053 sudah tertulis di baris 3.",
        ),
        (
            [ROAD, export_row("1.03.10.2.01.0055", "Rehabilitasi Jalan", program="1.03.10 PROGRAM JALAN")],
            "Lembar “Worksheet”, baris 3, kolom C: kode 1.03.10 bernama lain di baris 2.",
        ),
        (
            [export_row("1.03.11.2.01.0053", "Pembangunan Jalan")],
            "Lembar “Worksheet”, baris 2, kolom E: "
            "kode 1.03.11.2.01.0053 tidak berada di bawah 1.03.10.2.01.",
        ),
        (
            [export_row("1.03.10.2.01.53", "Pembangunan Jalan")],
            "Lembar “Worksheet”, baris 2, kolom E: "
            "“1.03.10.2.01.53” bukan kode yang dikenal untuk tingkat ini.",
        ),
        (
            [export_row("1.03.10.2.01.0053", "")],
            "Lembar “Worksheet”, baris 2, kolom E: kode 1.03.10.2.01.0053 tidak bernama.",
        ),
        (
            [export_row("1.03.10.2.01.0053", "Pembangunan Jalan", bidang="")],
            "Lembar “Worksheet”, baris 2, kolom B: “” bukan kode yang dikenal untuk tingkat ini.",
        ),
        (
            [export_row("1.03.10.2.01.0053", "Pembangunan Jalan", satuan="")],
            "Lembar “Worksheet”, baris 2, kolom H: kosong.",
        ),
        (
            [export_row("1.03.10.2.01.0053", "Pembangunan Jalan", tag="GEOPARK")],
            "Lembar “Worksheet”, baris 2, kolom I: tag tidak terbaca: “GEOPARK”.",
        ),
        (
            [export_row("1.03.10.2.01.0053", "Pembangunan Jalan", tag='{"a": 1}')],
            'Lembar “Worksheet”, baris 2, kolom I: tag tidak terbaca: “{"a": 1}”.',
        ),
        (
            [export_row("1.03.10.2.01.0053", "Pembangunan Jalan", spm="YA")],
            "Lembar “Worksheet”, baris 2, kolom L: tertulis “YA”, seharusnya SPM atau NON-SPM.",
        ),
        (
            [export_row("1.03.10.2.01.0053", "Pembangunan Jalan", jenis="Barang")],
            "Lembar “Worksheet”, baris 2, kolom M: tertulis “Barang”, seharusnya Layanan atau Aktifitas.",
        ),
        (
            [["KOTA", *ROAD[1:]]],
            "Lembar “Worksheet”, baris 2, kolom A: tertulis “KOTA”, seharusnya PROV atau KABKOT.",
        ),
        ([EXPORT_ROWS[0]], "Lembar “Worksheet” tidak berisi kode kabupaten/kota."),
        ([], "Lembar “Worksheet” tidak berisi kode kabupaten/kota."),
    ],
)
def test_a_mistake_in_the_export_is_named_with_its_place(make_file, rows, sentence):
    assert refusal(make_file(rows)) == sentence


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            STAIRS_ROWS[:2] + STAIRS_ROWS[3:4],
            "Lembar “subkeg”, baris 4, kolom D: "
            "induk kode 1.03.10.2.01, yaitu 1.03.10, belum ada di atasnya.",
        ),
        (
            STAIRS_ROWS[:5] + STAIRS_ROWS[4:5],
            "Lembar “subkeg”, baris 7, kolom E: kode 1.03.10.2.01.0053 sudah tertulis di baris 6.",
        ),
        (
            [STAIRS_ROWS[0], [1, None, 10, None, None, "PROGRAM"]],
            "Lembar “subkeg”, baris 3, kolom B: kosong, padahal kolom lain di baris ini terisi.",
        ),
        (
            [STAIRS_ROWS[0], [None] * 5 + ["PROGRAM"]],
            "Lembar “subkeg”, baris 3, kolom A: kosong, padahal kolom lain di baris ini terisi.",
        ),
        (
            [STAIRS_ROWS[0], [1, "tiga", None, None, None, "URUSAN"]],
            "Lembar “subkeg”, baris 3, kolom B: “1.tiga” bukan kode yang dikenal untuk tingkat ini.",
        ),
        (
            [[1, None, None, None, None, None, "x"]],
            "Lembar “subkeg”, baris 2, kolom F: kode 1 tidak bernama.",
        ),
        (
            [*STAIRS_ROWS[:4], [1, 3, 10, "2.01", 53, "Pembangunan Jalan", "Terbangunnya Jalan", None, "KM"]],
            "Lembar “subkeg”, baris 6, kolom H: kosong.",
        ),
    ],
)
def test_a_mistake_in_the_stairs_is_named_with_its_place(make_file, rows, sentence):
    assert refusal(make_file(rows, StairsLayout.header, "subkeg")) == sentence


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
    assert refusal(make_file([ROAD], header, "Lain", before=before)) == sentence


def test_only_the_first_ten_mistakes_are_told_and_the_rest_counted(make_file):
    rows = [export_row(f"1.03.10.2.01.{number:04}", "Jalan", spm="?") for number in range(1, 31)]

    lines = refusal(make_file(rows)).splitlines()

    assert len(lines) == 11
    assert lines[9].startswith("Lembar “Worksheet”, baris 11, kolom L")
    assert lines[10] == "… dan 20 kesalahan lagi."


def test_a_workbook_without_rows_is_refused(tmp_path):
    Workbook().save(tmp_path / "empty.xlsx")

    assert refusal(tmp_path / "empty.xlsx") == "Berkas ini tidak berisi baris apa pun."


@pytest.mark.parametrize(
    "content", [b"", b"kode;nama\n1;Urusan\n", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64]
)
def test_what_is_no_workbook_is_refused(tmp_path, content):
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(content)

    assert refusal(path) == NO_WORKBOOK


def test_a_zip_of_something_else_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "daftar.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<x/>")

    assert refusal(tmp_path / "daftar.xlsx") == NO_WORKBOOK


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_was_cut_off_is_refused(make_file, share):
    path = make_file(EXPORT_ROWS)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])

    assert refusal(path) in (NO_WORKBOOK, BROKEN)


def test_a_sheet_that_ends_in_the_middle_is_refused(make_file):
    path = make_file(EXPORT_ROWS)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")

    assert refusal(rewritten(path, "xl/worksheets/sheet1.xml", sheet[: len(sheet) * 2 // 3])) == BROKEN


def test_a_flipped_byte_is_noticed(make_file):
    path = make_file([export_row(f"1.03.10.2.01.{number:04}", "Jalan") for number in range(1, 200)])
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    content[part.header_offset + part.compress_size // 2 + 60] ^= 0xFF
    path.write_bytes(bytes(content))

    assert refusal(path) == BROKEN


def test_a_bomb_is_not_opened(make_file):
    path = rewritten(make_file(EXPORT_ROWS), "xl/sharedStrings.xml", bytes(workbook.MAX_UNPACKED_BYTES))

    assert path.stat().st_size < 100_000
    assert refusal(path) == "Isi berkas ini melebihi 32 MB setelah dibuka; itu bukan daftar nomenklatur."


def test_entities_that_breed_are_not_followed(make_file):
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (letter, b"&%c;" % (letter - 1) * 100) for letter in b"bcdefgh"
    )
    path = make_file(EXPORT_ROWS)
    path = rewritten(path, "xl/workbook.xml", laughs + b"]><workbook>&h;</workbook>")

    assert refusal(path) == BROKEN


def test_a_sheet_that_never_ends_is_left(make_file, monkeypatch):
    monkeypatch.setattr(workbook, "MAX_ROWS", 3)

    sentence = refusal(make_file([*EXPORT_ROWS, ROAD]))

    assert sentence == "Lembar “Worksheet” terlalu besar: lebih dari 3 baris atau 60 kolom."


def test_a_sheet_wider_than_any_list_is_left(make_file):
    assert "terlalu besar" in refusal(make_file([["x"] * 61], ["x"] * 61))


def test_the_reader_leaves_no_file_open(make_file):
    path = make_file([ROAD, ROAD])

    refusal(path)

    path.unlink()
    assert not path.exists()
