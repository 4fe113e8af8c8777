"""Each check on plain facts, with the codes whose answers are known."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.alignment.checks import (
    ALIGNED,
    CHECKS,
    NOT_ALIGNED,
    NOT_CHECKED,
    PARTLY_ALIGNED,
    Facts,
    Result,
    look_at,
    verdict_of,
)

GOOD = Facts(
    plan_year=2027,
    agency="Disdikbud",
    field_codes=("1.01", "2.22"),
    code="1.01.02.2.01.0001",
    edition="Nomenklatur 2027",
    is_in_force=True,
    place="Desa Blumah, Kec. Plantungan",
    place_code="33.24.01.2001",
    regency="Kabupaten Kendal",
    regency_code="33.24",
)


def result(number: int, **changes) -> tuple[bool, str]:
    found = look_at(replace(GOOD, **changes))[number - 1]
    assert found.number == number
    return found.passed, found.sentence


def test_a_good_proposal_passes_every_check_and_says_why():
    assert [(found.passed, found.sentence) for found in look_at(GOOD)] == [
        (True, "Kode 1.01.02.2.01.0001 berlaku untuk 2027 menurut Nomenklatur 2027."),
        (True, "Angka keempat kode adalah 2: kewenangan kabupaten/kota."),
        (True, "Sub kegiatan ini termasuk tugas Disdikbud."),
        (True, "Desa Blumah, Kec. Plantungan (33.24.01.2001) terletak di Kabupaten Kendal."),
        (True, "Judul, masalah, lokasi, indikator, target, satuan, anggaran, dan sumber dana sudah diisi."),
    ]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"code": ""}, "Sub kegiatan belum dipilih."),
        ({"edition": "", "is_in_force": False}, "Belum ada nomenklatur untuk tahun rencana 2027."),
        (
            {"is_in_force": False},
            "Kode 1.01.02.2.01.0001 tidak ada dalam nomenklatur untuk 2027 (Nomenklatur 2027).",
        ),
        (
            {"is_in_force": False, "successor": "1.01.02.2.01.0051 Pembangunan Sekolah"},
            "Kode 1.01.02.2.01.0001 tidak berlaku lagi untuk 2027 (Nomenklatur 2027). "
            "Penggantinya: 1.01.02.2.01.0051 Pembangunan Sekolah.",
        ),
    ],
)
def test_a_code_that_is_not_in_force(changes, sentence):
    assert result(1, **changes) == (False, sentence)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "1.01.02.1.01.0001",
            "Kode 1.01.02.1.01.0001 milik provinsi. Kabupaten memakai kode dengan angka keempat 2.",
        ),
        (
            "1.01.02.2.01.01",
            "Kode 1.01.02.2.01.01 memakai dua angka di belakang (daftar lama). Pakai kode empat angka.",
        ),
        (
            "9.01.03.7.01.0012",
            "Kode 9.01.03.7.01.0012 milik Aceh. Kabupaten memakai kode dengan angka keempat 2.",
        ),
        ("1.01.02", "Kode 1.01.02 tidak lengkap. Kode sub kegiatan berbentuk 1.01.02.2.01.0001."),
        ("", "Sub kegiatan belum dipilih."),
    ],
)
def test_a_code_of_another_government_or_shape(code, sentence):
    assert result(2, code=code) == (False, sentence)


@pytest.mark.parametrize("code", ["1.01.02.2.01.0001", "X.XX.01.2.01.0013", "8.01.02.2.01.0001"])
def test_a_regency_s_code(code):
    assert result(2, code=code)[0]


@pytest.mark.parametrize(
    "code", ["1.01.02.2.01.0001", "2.22.02.2.01.0001", "X.XX.01.2.01.0013", "2.22.01.2.01.0013"]
)
def test_a_field_of_the_agency_or_everybody_s(code):
    assert result(3, code=code) == (True, "Sub kegiatan ini termasuk tugas Disdikbud.")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"code": "1.03.02.2.01.0001"},
            "Bidang urusan 1.03 bukan bidang Disdikbud (1.01, 2.22). Mungkin ini tugas instansi lain.",
        ),
        (
            {"code": "5.01.01.2.01.0001"},
            "Bidang urusan 5.01 bukan bidang Disdikbud (1.01, 2.22). Mungkin ini tugas instansi lain.",
        ),
        (
            {"field_codes": ()},
            "Bidang urusan Disdikbud belum tercatat, sehingga belum dapat dibandingkan.",
        ),
        ({"code": ""}, "Sub kegiatan belum dipilih."),
    ],
)
def test_a_field_of_another_agency(changes, sentence):
    assert result(3, **changes) == (False, sentence)


@pytest.mark.parametrize(
    ("place", "code", "sentence"),
    [
        ("", "", "Desa atau kelurahan belum dipilih."),
        ("Desa Bandar", "33.25.01.2001", "Desa Bandar (33.25.01.2001) tidak terletak di Kabupaten Kendal."),
        ("Desa Tiruan", "33.245.1.2001", "Desa Tiruan (33.245.1.2001) tidak terletak di Kabupaten Kendal."),
        (
            "Kecamatan Boja",
            "33.24.05",
            "Lokasi harus sampai desa atau kelurahan, bukan hanya Kecamatan Boja.",
        ),
    ],
)
def test_a_place_elsewhere(place, code, sentence):
    assert result(4, place=place, place_code=code) == (False, sentence)


def test_something_missing():
    assert result(5, missing=("target", "satuan")) == (False, "Belum lengkap: target, satuan.")


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, ALIGNED),
        ({"code": "1.03.02.2.01.0001"}, PARTLY_ALIGNED),
        ({"missing": ("target",)}, PARTLY_ALIGNED),
        ({"is_in_force": False}, NOT_ALIGNED),
        ({"code": "1.01.02.1.01.0001"}, NOT_ALIGNED),
        ({"place_code": "33.25.01.2001"}, NOT_ALIGNED),
        ({"place_code": "33.25.01.2001", "missing": ("target",)}, NOT_ALIGNED),
    ],
    ids=str,
)
def test_what_the_checks_add_up_to(changes, verdict):
    assert verdict_of(look_at(replace(GOOD, **changes))) == verdict


def test_nothing_looked_at_is_not_checked():
    assert verdict_of([]) == NOT_CHECKED


@given(st.lists(st.booleans(), min_size=len(CHECKS), max_size=len(CHECKS)), st.randoms())
def test_one_more_passed_check_never_makes_a_verdict_worse(passed, order):
    ranks = [NOT_ALIGNED, PARTLY_ALIGNED, ALIGNED]
    results = [Result(check.number, ok, "") for check, ok in zip(CHECKS, passed, strict=True)]
    shuffled = order.sample(results, len(results))

    verdict = verdict_of(results)

    assert verdict_of(shuffled) == verdict
    assert (verdict == ALIGNED) == all(passed)
    for place, found in enumerate(results):
        better = [*results[:place], replace(found, passed=True), *results[place + 1 :]]
        assert ranks.index(verdict_of(better)) >= ranks.index(verdict)


def test_the_numbers_of_the_checks_are_theirs_alone():
    assert [check.number for check in CHECKS] == list(range(1, len(CHECKS) + 1))
