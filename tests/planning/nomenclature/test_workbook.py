"""A file that is no workbook, is damaged or means harm is refused in one sentence."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from planning.nomenclature import workbook
from tests.fixtures.spreadsheets import EXPORT_ROWS, export_row, refusal_of

ROAD = export_row("1.03.10.2.01.0053", "Pembangunan Jalan")
BROKEN = "Berkas rusak atau terpotong sehingga tidak dapat dibaca sampai akhir."
NO_WORKBOOK = "Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh."


def rewritten(path: Path, part: str, content: bytes) -> Path:
    """The same file with one of its parts replaced."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, old in (parts | {part: content}).items():
            archive.writestr(name, content if name == part else old)
    return path


def test_a_workbook_without_rows_is_refused(tmp_path):
    Workbook().save(tmp_path / "empty.xlsx")

    assert refusal_of(tmp_path / "empty.xlsx") == "Berkas ini tidak berisi baris apa pun."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", NO_WORKBOOK),
        (b"kode;nama\n1;Urusan\n", NO_WORKBOOK),
        (b"%PDF-1.7", NO_WORKBOOK),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64,
            "Berkas ini berformat Excel lama (.xls). Simpan sebagai .xlsx, lalu unggah lagi.",
        ),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path, content, said):
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(content)

    assert refusal_of(path) == said


def test_a_zip_of_something_else_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "daftar.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<x/>")

    assert refusal_of(tmp_path / "daftar.xlsx") == (
        "Berkas ini berjenis Word, bukan lembar kerja Excel. Simpan sebagai .xlsx."
    )


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_was_cut_off_is_refused(make_file, share):
    path = make_file(EXPORT_ROWS)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])

    assert refusal_of(path) in (NO_WORKBOOK, BROKEN)


def test_a_sheet_that_ends_in_the_middle_is_refused(make_file):
    path = make_file(EXPORT_ROWS)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")

    assert refusal_of(rewritten(path, "xl/worksheets/sheet1.xml", sheet[: len(sheet) * 2 // 3])) == BROKEN


def test_a_flipped_byte_is_noticed(make_file):
    path = make_file([export_row(f"1.03.10.2.01.{number:04}", "Jalan") for number in range(1, 200)])
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    content[part.header_offset + part.compress_size // 2 + 60] ^= 0xFF
    path.write_bytes(bytes(content))

    assert refusal_of(path) == BROKEN


def test_a_bomb_is_not_opened(make_file):
    path = rewritten(make_file(EXPORT_ROWS), "xl/sharedStrings.xml", bytes(workbook.MAX_UNPACKED_BYTES))

    assert path.stat().st_size < 100_000
    assert refusal_of(path) == (
        "Isi berkas ini melebihi 32 MB setelah dibuka. Unggah lembar kerja yang lebih kecil."
    )


def test_entities_that_breed_are_not_followed(make_file):
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (letter, b"&%c;" % (letter - 1) * 100) for letter in b"bcdefgh"
    )
    path = make_file(EXPORT_ROWS)
    path = rewritten(path, "xl/workbook.xml", laughs + b"]><workbook>&h;</workbook>")

    assert refusal_of(path) == BROKEN


def test_a_sheet_that_never_ends_is_left(make_file, monkeypatch):
    monkeypatch.setattr(workbook, "MAX_ROWS", 3)

    sentence = refusal_of(make_file([*EXPORT_ROWS, ROAD]))

    assert sentence == "Lembar “Worksheet” terlalu besar: lebih dari 3 baris atau 60 kolom."


def test_a_sheet_wider_than_any_list_is_left(make_file):
    assert "terlalu besar" in refusal_of(make_file([["x"] * 61], ["x"] * 61))


def test_the_reader_leaves_no_file_open(make_file):
    path = make_file([ROAD, ROAD])

    refusal_of(path)

    path.unlink()
    assert not path.exists()
