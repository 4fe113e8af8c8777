"""Spreadsheets as they should not be, each with the sentence that its owner reads."""

import io
import zipfile
from collections.abc import Iterator

from openpyxl import Workbook

from tests.factories.plans import ACTIVITY, PROGRAMME, WORK

HEADER = ("Kode", "Uraian", "Indikator", "Target 2027", "Pagu 2027", "Lokasi", "Perangkat Daerah")
ROW = (WORK, "Rehabilitasi", "Panjang", "2 Km", "100", "", "")
OLD_OFFICE = b"\xd0\xcf\x11\xe0" + bytes(64)
SHEET = "xl/worksheets/sheet1.xml"
NO_HEADER = (
    "Judul kolom tidak dikenali. Dalam 20 baris pertama harus ada kolom Kode, Uraian, dan Target atau Pagu."
)
BROKEN = "Berkas rusak atau terpotong sehingga tidak dapat dibaca sampai akhir."
NO_WORKBOOK = "Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh."


def book(*rows, header=HEADER) -> bytes:
    """An .xlsx with these rows."""
    made, content = Workbook(), io.BytesIO()
    for row in [header, *rows]:
        made.active.append(list(row))
    made.save(content)
    return content.getvalue()


def row(**cells: str) -> tuple:
    """The usual row with some cells otherwise."""
    names = ("code", "name", "indicator", "target", "money", "place", "agency")
    return tuple(cells.get(name, usual) for name, usual in zip(names, ROW, strict=True))


def package(parts: dict[str, bytes], whole: bytes = b"") -> bytes:
    """A zip of these parts, and of those of `whole` that are not among them."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        if whole:
            with zipfile.ZipFile(io.BytesIO(whole)) as other:
                for name in set(other.namelist()) - set(parts):
                    archive.writestr(name, other.read(name))
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def sheet_of(cells: str) -> bytes:
    """A sheet of one row of XML cells."""
    namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return f'<worksheet {namespace}><sheetData><row r="1">{cells}</row></sheetData></worksheet>'.encode()


def damaged() -> Iterator[tuple[str, bytes, str]]:
    """Name, content and the first sentence about each."""
    yield from damaged_files()
    yield from damaged_tables()
    yield from damaged_rows()


def damaged_files() -> Iterator[tuple[str, bytes, str]]:
    """Files that cannot be read as a table at all."""
    whole = book(ROW)
    locked = OLD_OFFICE + "EncryptedPackage".encode("utf-16-le")
    breeding = b"".join(b'<!ENTITY %c "%s">' % (each, b"&%c;" % (each - 1) * 100) for each in b"bcdefgh")
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + breeding + b"]><workbook>&h;</workbook>"
    bomb = package({"xl/sharedStrings.xml": bytes(257 * 1024 * 1024)}, whole)
    yield "kosong.csv", b"\n", "Berkas ini tidak berisi baris apa pun."
    yield "terpotong.xlsx", whole[: len(whole) // 2], NO_WORKBOOK
    yield "lembar-terpotong.xlsx", package({SHEET: b"<worksheet><sheetData><row"}, whole), BROKEN
    yield "beranak.xlsx", package({"xl/workbook.xml": laughs}, whole), BROKEN
    yield "sandi.xlsx", locked, "Berkas ini bersandi. Hapus sandinya di Excel, simpan, lalu unggah lagi."
    yield "lama.xls", OLD_OFFICE, (
        "Berkas ini berformat Excel lama (.xls). Simpan sebagai .xlsx, lalu unggah lagi."
    )  # fmt: skip
    yield "makro.xlsm", package({"xl/vbaProject.bin": b"x"}, whole), (
        "Berkas ini berisi makro. Simpan sebagai .xlsx tanpa makro, lalu unggah lagi."
    )  # fmt: skip
    yield "bom.xlsx", bomb, (
        "Isi berkas ini melebihi 256 MB setelah dibuka. Unggah lembar kerja yang lebih kecil."
    )  # fmt: skip
    yield "lain.ods", package({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), (
        "Berkas ini berjenis OpenDocument, bukan lembar kerja Excel. Simpan sebagai .xlsx."
    )  # fmt: skip
    yield "surat.docx", package({"word/document.xml": b"x"}), (
        "Berkas ini berjenis Word, bukan lembar kerja Excel. Simpan sebagai .xlsx."
    )  # fmt: skip
    yield "naskah.xlsx", b"%PDF-1.7", (
        "Berkas ini halaman PDF atau HTML. Buka di Excel, lalu simpan sebagai .xlsx."
    )  # fmt: skip
    yield "huruf.csv", "Kode;Uraian;Pagu 2027\nÉ".encode("utf-16"), (
        "Huruf dalam berkas CSV ini bukan UTF-8. Simpan ulang sebagai “CSV UTF-8” atau .xlsx."
    )  # fmt: skip


def damaged_tables() -> Iterator[tuple[str, bytes, str]]:
    """Tables whose header or size is not that of a plan."""
    whole = book(ROW)
    wide, million = (
        sheet_of(f'<c r="{cell}" t="inlineStr"><is><t>x</t></is></c>') for cell in ("XFD1", "BDWGN1")
    )
    formula = sheet_of('<c r="A1"><v>1</v></c><c r="E1"><f>1+1</f></c>')
    long = ("Kode;Uraian;Pagu 2027\n" + ";JUMLAH;1\n" * 60_001).encode()
    yield "lembar-lain.xlsx", book(("Ani", "Staf", "08"), header=("Nama", "Jabatan", "Telepon")), NO_HEADER
    yield "judul-jauh.xlsx", book(*[("x",)] * 25, HEADER, ROW, header=("Renja",)), NO_HEADER
    yield "judul-saja.xlsx", book(), (
        "Tidak ada baris program, kegiatan, atau sub kegiatan di bawah judul kolom."
    )  # fmt: skip
    yield "lebar.xlsx", package({SHEET: wide}, whole), (
        "Lembar “Sheet” terlalu besar: lebih dari 60000 baris atau 60 kolom."
    )  # fmt: skip
    yield "sejuta-kolom.xlsx", package({SHEET: million}, whole), BROKEN
    yield "panjang.csv", long, "Berkas terlalu besar: lebih dari 60000 baris atau 60 kolom."
    yield (
        "rumus.xlsx",
        package({SHEET: formula}, whole),
        (
            "Sel E1 berisi rumus tanpa hasil. Rumus tidak dijalankan di sini: buka di Excel, simpan, "
            "lalu unggah lagi, atau salin sebagai nilai."
        ),
    )
    yield "tahun.xlsx", book(ROW, header=("Kode", "Uraian", "Indikator", "Target 2031", "Pagu 2027")), (
        "kolom tahun 2031, sedangkan dokumen ini untuk 2027, 2028."
    )  # fmt: skip
    yield "bergeser.xlsx", book(("", *ROW[:-1])), "kosong, padahal kolom lain di baris ini terisi."


def damaged_rows() -> Iterator[tuple[str, bytes, str]]:
    """Tables with a cell that cannot be."""
    yield "kode-ganda.xlsx", book(ROW, ROW), f"kode {WORK} sudah tertulis di baris 2."
    yield "teks.xlsx", book(row(money="seratus juta lebih")), (
        "“seratus juta lebih” bukan jumlah rupiah bulat."
    )  # fmt: skip
    yield "sel-galat.xlsx", book(row(money="#REF!")), "“#REF!” bukan jumlah rupiah bulat."
    yield "pecahan.xlsx", book(row(money=1500.5)), "“1500,5” bukan jumlah rupiah bulat."
    yield "dibulatkan.xlsx", book(row(money=1.5e16)), "“1.500000e+16” bukan jumlah rupiah bulat."
    yield "sasaran.xlsx", book(row(target="banyak")), (
        "“banyak” bukan angka. Tulis misalnya 12, 1.250,5 atau 12 Dokumen."
    )  # fmt: skip
    yield "tanggal.xlsx", book(row(target="5 Maret 2027")), (
        "“5 Maret 2027” bukan angka. Tulis misalnya 12, 1.250,5 atau 12 Dokumen."
    )  # fmt: skip
    yield "antah.xlsx", book(row(agency="Dinas Antah")), "perangkat daerah “Dinas Antah” tidak dikenal."
    yield "provinsi.xlsx", book(row(code=WORK.replace(".2.02", ".1.02"))), (
        "Kode 1.03.02.1.02.0001 milik provinsi. Kabupaten memakai kode dengan angka keempat 2."
    )  # fmt: skip
    yield "jumlah.xlsx", book((PROGRAMME, "PROGRAM", "", "", "5"), (ACTIVITY, "Keg"), ROW), (
        "tertulis Rp5, padahal jumlah di bawahnya Rp100."
    )  # fmt: skip
