"""Plans in spreadsheets: what is written reads back the same, and every mistake is named by its cell."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from planning.nomenclature.items import WrongFile
from planning.plans.content import Content, Entry, Key, Measure, content_of
from planning.plans.models import Kind
from planning.plans.sheets.layouts import LAYOUTS, layouts_for
from planning.plans.sheets.reading import PlanReader
from planning.plans.sheets.reference import reference_for
from planning.plans.sheets.writing import workbook_of
from planning.plans.writing import difference
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.plans import ACTIVITY, PROGRAMME, WORK, PlanFactory, entries_for, put

pytestmark = pytest.mark.django_db
HEADER = ["Kode", "Uraian", "Indikator", "Target 2027", "Pagu 2027 (Rp)", "Lokasi", "Perangkat Daerah"]
MakeSheet = Callable[..., Path]


@pytest.fixture
def plan():
    return PlanFactory(works=2)


@pytest.fixture
def make_sheet(tmp_path) -> MakeSheet:
    """Writes rows into an .xlsx and answers its path."""

    def write(*rows, header=HEADER, before=(), name="renja.xlsx") -> Path:
        book = Workbook()
        for row in [*before, header, *rows]:
            book.active.append(list(row))
        book.save(tmp_path / name)
        return tmp_path / name

    return write


def row(code=WORK, name="Rehabilitasi", indicator="Panjang", target="2 Km", money="100", place="", agency=""):
    return [code, name, indicator, target, money, place, agency]


def read(path: Path, plan) -> tuple[Content, list[str]]:
    """What a file says of each line in the end, and its mistakes."""
    reader = PlanReader(reference_for(plan))
    try:
        entries = {said.entry.key: said.entry for said in reader.read(path)}
    except WrongFile as refusal:
        return {}, [str(refusal.message)]
    return entries, [f"{problem.column}{problem.row}: {problem.message}" for problem in reader.problems]


def problems(path: Path, plan) -> list[str]:
    return read(path, plan)[1]


@pytest.mark.parametrize("layout", ["renja", "rkpd", "t-c-33"])
def test_what_is_written_reads_back_without_a_difference(plan, layout, tmp_path):
    programme, activity, *works = entries_for(plan.organisation, works=2)
    second = Measure("Petani", "Orang", targets={2027: Decimal("1250.5"), 2028: Decimal(7)})
    odd = replace(
        works[0], measures=(*works[0].measures, second), note="=1+1", target_group="Petani; nelayan",
        ceilings={2027: 1, 2028: 999_999_999_999},
    )  # fmt: skip
    put(plan, [programme, activity, odd])
    path = tmp_path / "keluar.xlsx"
    path.write_bytes(workbook_of(plan, LAYOUTS[layout]))

    entries, mistakes = read(path, plan)

    assert mistakes == []
    before = content_of(plan)
    assert difference(before, before | entries).is_nothing
    assert len(entries) == 4


def test_a_plan_of_five_years_reads_back_with_its_tree_of_results(tmp_path):
    plan = PlanFactory(kind=Kind.MEDIUM_TERM, first_year=2025, last_year=2029, works=1)
    agency = plan.lines.get(code=PROGRAMME).organisation_id
    share = Measure("Indeks jalan", "Persen", achieved=Decimal("61.5"), targets={2025: Decimal("62.25")})
    put(
        plan,
        [
            Entry("vision", "V", "Kendal maju"),
            Entry("mission", "M1", "Membangun", parent=Key(None, "V")),
            Entry("goal", "T1", "Jalan", parent=Key(None, "M1")),
            Entry("objective", "S1", "Jalan mantap", parent=Key(None, "T1"), measures=(share,)),
            Entry("programme", "1.03.02", "PROGRAM", agency, Key(None, "S1")),
        ],
    )
    path = tmp_path / "rpjmd.xlsx"
    path.write_bytes(workbook_of(plan, layouts_for(plan)[0]))

    entries, mistakes = read(path, plan)

    assert mistakes == []
    assert entries == content_of(plan)


def test_a_sheet_of_an_office_is_understood(plan, make_sheet):
    titles = [
        ["RENJA DINAS PEKERJAAN UMUM"],
        [],
        ["Kode", "Program/Kegiatan", "Indikator Kinerja", "Rencana Tahun 2027"],
    ]
    header = [None, None, None, "Lokasi", "Target Capaian Kinerja", "Pagu Indikatif (Rp)", "Sumber Dana"]
    path = make_sheet(
        ["1", "2", "3", "4", "5", "6", "7"],
        ["1.03", "URUSAN PEKERJAAN UMUM"],
        [PROGRAMME, "PROGRAM PENGELOLAAN SUMBER DAYA AIR", None, None, None, "Rp 350.000.000,00"],
        [f" {ACTIVITY}\xa0", "Pengembangan  Irigasi"],
        [WORK, "Rehabilitasi Jaringan", "Panjang", "Kec. Plantungan", "1,25 Kilometer", 200_000_000, "DAU"],
        [None, None, "Petani", None, "1.250 Orang"],
        [f"{ACTIVITY}.0002", "Rehabilitasi Dua", "Panjang", "Desa Antah", 2.5, "150.000.000"],
        [None, "JUMLAH", None, None, None, "350.000.000"],
        header=header, before=titles,
    )  # fmt: skip

    entries, mistakes = read(path, plan)

    assert mistakes == []
    first, second = (entry for entry in entries.values() if entry.level == "sub_activity")
    assert first.ceilings == {2027: 200_000_000, 2028: 160_000_000}
    assert [(m.name, m.unit, m.targets[2027]) for m in first.measures] == [
        ("Panjang", "Kilometer", Decimal("1.25")), ("Petani", "Orang", Decimal(1250)),
    ]  # fmt: skip
    assert (first.location, first.place_codes, second.place_codes) == ("Kec. Plantungan", ("33.24.01",), ())
    assert second.measures[0].targets[2027] == Decimal("2.5")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"code": "1.03.02.1.02.0001"}, "A2: Kode 1.03.02.1.02.0001 milik provinsi. "
         "Kabupaten memakai kode dengan angka keempat 2."),
        ({"code": "1.03.02.2.02.01"}, "A2: Kode 1.03.02.2.02.01 memakai dua angka di belakang (daftar lama). "
         "Pakai kode empat angka."),
        ({"code": "1.03.02.2.02.0999"}, "A2: kode 1.03.02.2.02.0999 tidak ada dalam Nomenklatur 2027."),
        ({"code": "abc"}, "A2: Kode ABC tidak lengkap. Kode sub kegiatan berbentuk 1.01.02.2.01.0001."),
        ({"target": "banyak"}, "D2: “banyak” bukan angka. Tulis misalnya 12, 1.250,5 atau 12 Dokumen."),
        ({"money": "seratus"}, "E2: “seratus” bukan jumlah rupiah bulat."),
        ({"money": "1.500,50"}, "E2: “1.500,50” bukan jumlah rupiah bulat."),
        ({"money": "-5"}, "E2: “-5” bukan jumlah rupiah bulat."),
        ({"agency": "Dinas Antah"}, "G2: perangkat daerah “Dinas Antah” tidak dikenal."),
        ({"indicator": ""}, "C2: kosong, padahal targetnya terisi."),
        ({"code": ""}, "A2: kosong, padahal kolom lain di baris ini terisi."),
    ],
)  # fmt: skip
def test_each_mistake_is_named_by_its_cell(plan, make_sheet, cells, said):
    assert problems(make_sheet(row(**cells)), plan) == [said]


def test_a_code_written_twice_and_a_wrong_sum_are_named(plan, make_sheet):
    path = make_sheet(row(PROGRAMME, "PROGRAM", "", "", "5"), row(money="2"), row(money="2"))

    assert problems(path, plan) == [
        f"A4: kode {WORK} sudah tertulis di baris 3.",
        "E2: tertulis Rp5, padahal jumlah di bawahnya Rp2.",
    ]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (["Nama", "Alamat"], "Judul kolom tidak dikenali. Dalam 20 baris pertama harus ada kolom "
         "Kode, Uraian, dan Target atau Pagu."),
        (["Kode", "Uraian", "Indikator", "Target 2031", "Pagu 2027"],
         "D1: kolom tahun 2031, sedangkan dokumen ini untuk 2027, 2028."),
    ],
)  # fmt: skip
def test_a_wrong_header_is_named(plan, make_sheet, header, said):
    assert problems(make_sheet(row()[:5], header=header), plan)[0] == said


def test_files_that_are_no_tables_are_refused_with_a_sentence(plan, make_sheet, tmp_path):
    whole = make_sheet(row()).read_bytes()
    damaged = {
        "cut.xlsx": (whole[: len(whole) // 2], "Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh."),
        "locked.xlsx": (b"\xd0\xcf\x11\xe0" + b"x" * 99,
                        "Berkas ini berformat Excel lama (.xls). Simpan sebagai .xlsx, lalu unggah lagi."),
        "picture.csv": (b"\xff\xfe\x00\x81",
                        "Huruf dalam berkas CSV ini bukan UTF-8. Simpan ulang sebagai “CSV UTF-8” "
                        "atau .xlsx."),
        "empty.csv": (b"", "Berkas ini tidak berisi baris apa pun."),
        "header.csv": (b"Kode;Uraian;Pagu 2027\n",
                       "Tidak ada baris program, kegiatan, atau sub kegiatan di bawah judul kolom."),
    }  # fmt: skip
    for name, (content, said) in damaged.items():
        (tmp_path / name).write_bytes(content)
        assert problems(tmp_path / name, plan) == [said]


def test_csv_is_read_too(plan, tmp_path):
    path = tmp_path / "renja.csv"
    path.write_text(f"\ufeffKode;Uraian;Pagu 2027\n{WORK};Rehabilitasi;Rp 1.500.000\n", "utf-8")

    entries, mistakes = read(path, plan)

    assert mistakes == []
    assert [entry.ceilings for entry in entries.values() if entry.code == WORK] == [
        {2027: 1_500_000, 2028: 160_000_000}
    ]


def test_a_date_is_read_as_an_office_writes_it(plan, make_sheet):
    path = make_sheet(row(place=date(2027, 3, 5)), row(f"{ACTIVITY}.0002", place="5-Mar-27"))

    entries, mistakes = read(path, plan)

    assert mistakes == []
    assert [entry.location for entry in entries.values() if entry.level == "sub_activity"] == [
        "5 Maret 2027", "5-Mar-27",
    ]  # fmt: skip
    dated = [row(money=date(2027, 3, 5)), row(f"{ACTIVITY}.0002", target="5 Maret 2027")]
    assert problems(make_sheet(*dated), plan) == [
        "E2: “5 Maret 2027” bukan jumlah rupiah bulat.",
        "D3: “5 Maret 2027” bukan angka. Tulis misalnya 12, 1.250,5 atau 12 Dokumen.",
    ]


def test_an_objective_without_a_code_stands_above_the_programmes_below_it(make_sheet):
    plan = PlanFactory(kind=Kind.AGENCY_TERM, first_year=2027, last_year=2031, works=1)
    put(plan, [Entry("objective", "S1", "Irigasi andal")])
    NomenclatureItemFactory(code="1.03.10.2.01.0001")
    header = ["Sasaran", "Kode", "Program dan Kegiatan", "Indikator", "Target 2027", "Pagu 2027"]
    path = make_sheet(
        ["IRIGASI ANDAL", "", "", "Indeks irigasi", "62,5 Persen", ""],
        ["", PROGRAMME, "PROGRAM AIR", "", "", ""],
        ["", WORK, "Rehabilitasi", "Panjang", "2 Km", "100"],
        ["Jalan mantap", "1.03.10", "PROGRAM JALAN", "Jalan mantap", "80 %", ""],
        ["", "", "", "Jembatan mantap", "70 %", ""],
        header=header,
    )

    entries, mistakes = read(path, plan)

    assert mistakes == []
    own = plan.organisation_id
    assert entries[Key(own, PROGRAMME)].parent == Key(None, "S1")
    assert [each.name for each in entries[Key(None, "S1")].measures] == ["Indeks irigasi"]
    assert (entries[Key(None, "S2")].name, entries[Key(None, "S2")].measures) == ("Jalan mantap", ())
    assert entries[Key(own, "1.03.10")].parent == Key(None, "S2")
    assert [each.name for each in entries[Key(own, "1.03.10")].measures] == [
        "Jalan mantap",
        "Jembatan mantap",
    ]


def test_rows_in_any_order_say_the_same(plan, make_sheet):
    """A line above others that comes after them, or says their sum late, stores no money of its own."""
    rows = [row(money="70"), row(ACTIVITY, "Irigasi", "", "", "100"), row(f"{ACTIVITY}.0002", money="30")]
    above = row(PROGRAMME, "PROGRAM", "", "", "100")

    last, mistakes = read(make_sheet(*rows, above), plan)
    first, _mistakes = read(make_sheet(above, rows[1], rows[0], rows[2]), plan)

    assert mistakes == []
    assert last == first
    assert [entry.ceilings.get(2027) for entry in first.values()] == [None, None, 70, 30]
    order = [key.code for key in last]
    assert order.index(PROGRAMME) < order.index(ACTIVITY) < order.index(WORK)
