"""A mistake in a row of the list is told by sheet, row and column, in either shape."""

import pytest

from planning.nomenclature.layouts import StairsLayout
from tests.fixtures.spreadsheets import EXPORT_ROWS, STAIRS_ROWS, export_row, refusal_of

ROAD = export_row("1.03.10.2.01.0053", "Pembangunan Jalan")


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
    assert refusal_of(make_file(rows)) == sentence


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
    assert refusal_of(make_file(rows, StairsLayout.header, "subkeg")) == sentence


def test_only_the_first_ten_mistakes_are_told_and_the_rest_counted(make_file):
    rows = [export_row(f"1.03.10.2.01.{number:04}", "Jalan", spm="?") for number in range(1, 31)]

    lines = refusal_of(make_file(rows)).splitlines()

    assert len(lines) == 11
    assert lines[9].startswith("Lembar “Worksheet”, baris 11, kolom L")
    assert lines[10] == "… dan 20 kesalahan lagi."
