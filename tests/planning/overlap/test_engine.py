"""The judge: verdicts of known cases, and what never changes a verdict."""

import pytest

from planning.overlap.engine import Judge, Verdict
from planning.overlap.entries import Entry
from planning.overlap.language import Reader
from planning.overlap.weights import FORMULA
from tests.planning.overlap.labelled import Labelled, labelled_pairs

JUDGE = Judge(Reader())
PAIRS = labelled_pairs()


def verdict(a: str | Entry, b: str | Entry) -> Verdict:
    entries = [side if isinstance(side, Entry) else Entry(side) for side in (a, b)]
    return JUDGE.judge_entries(*entries).verdict


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Pembangunan jalan usaha tani Desa Getas Kecamatan Singorojo",
            "Pembangunan Jalan Usaha Tani di Desa Getas",
        ),
        ("Pelatihan UMKM batik Kaliwungu", "Pelatihan batik untuk UMKM di Kecamatan Kaliwungu"),
        ("Penyediaan air bersih di Kecamatan Singorojo", "Program PAMSIMAS Singorojo: sambungan air minum"),
        ("Normalisasi Sungai Bodri untuk pengendalian banjir", "Pengerukan Kali Bodri agar tidak banjir"),
        ("Pembangunan drainase dan talud Dusun Ngemplak", "Talud Dusun Ngemplak"),
        ("Rehab ruang kelas SD Negeri 2 Getas", "Rehabilitasi ruang kelas SDN 2 Getas"),
        ("Rehab jaringan irigasi D.I. Kedung Asem", "Rehabilitasi Daerah Irigasi Kedungasem"),
        ("Aspal jalan Boja - Limbangan KM 2 s.d. KM 4", "Pengaspalan ruas Boja-Limbangan km 3 - km 5"),
        ("Pembangunan senderan sungai Banjar Dinas Kelodan", "Pembangunan turap sungai Br. Kelodan"),
    ],
)
def test_the_same_work_in_other_words_overlaps(a, b):
    assert JUDGE.judge_entries(Entry(a), Entry(b)).is_overlap


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rehabilitasi saluran irigasi Desa Getas", "Pembangunan jalan usaha tani Desa Getas"),
        ("Penyediaan air bersih di Kecamatan Singorojo", "Penyediaan air bersih di Kecamatan Plantungan"),
        ("Rabat beton RT 01 RW 03", "Rabat beton RT 02 RW 03"),
        ("Rehab SDN 1 Getas", "Rehab SDN 2 Getas"),
        ("Pelatihan kewirausahaan bagi UMKM perempuan", "Pelatihan kewirausahaan bagi petani milenial"),
        ("Aspal jalan Boja - Limbangan KM 2 s.d. KM 4", "Aspal jalan Boja - Limbangan KM 5 s.d. KM 7"),
        ("Jembatan gantung Desa Podosari dan Desa Lanji", "Jembatan gantung Desa Podosari dan Desa Cepiring"),
        ("Cor jalan depan rumah Pak Slamet RT 2", "Cor jalan depan rumah Bp. Wagiman RT 2"),
        ("Rabat beton jalan dari makam ke masjid", "Rabat beton jalan dari balai desa ke makam"),
        ("Pembangunan pasar desa tahap 1", "Pembangunan pasar desa tahap 2"),
    ],
)
def test_another_work_another_place_or_another_target_does_not(a, b):
    assert not JUDGE.judge_entries(Entry(a), Entry(b)).is_overlap


def test_the_verdicts_have_five_shades():
    twin = verdict("Pengaspalan Jl. Mawar RT 02 RW 01", "Aspal Jalan Mawar RT 02/01")
    part = verdict("Rabat beton dan talud Dusun Bulu", "Talud Dusun Bulu")
    helpful = verdict("Pelatihan budidaya lele Desa Getas", "Pengadaan bibit lele Desa Getas")
    other = verdict("Pengadaan PJU Dusun Bulu", "Pengadaan PJU Dusun Sempu")

    assert (twin, part, helpful, other) == (
        Verdict.TWIN,
        Verdict.OVERLAP,
        Verdict.COMPLEMENT,
        Verdict.OTHER,
    )


def test_the_reasons_say_what_was_seen_and_how_much_it_counts():
    judgement = JUDGE.judge_entries(
        Entry("Pembangunan jembatan Dusun Bulu", village="Getas"), Entry("Bangun jembatan", village="Cening")
    )

    assert judgement.formula == FORMULA
    assert str(judgement.reasons[0]) == "beda desa: Getas / Cening (veto)"
    assert "keduanya tentang jembatan (+3,5)" in map(str, judgement.reasons)


def test_points_a_stones_throw_apart_are_one_place_across_a_border():
    bridge = Entry("Pembangunan jembatan", village="Getas", point=(-7.0001, 110.2))
    beyond = Entry("Bangun jembatan", village="Cening", point=(-7.0, 110.2))
    far = Entry("Bangun jembatan", village="Getas", point=(-7.05, 110.2))

    near = JUDGE.judge_entries(bridge, beyond)

    assert near.is_overlap
    assert "titik di peta sama: berjarak 11 m" in str(near.reasons[1])
    assert not JUDGE.judge_entries(bridge, far).is_overlap
    assert verdict(Entry("Bangun jembatan", village="Cening"), bridge) == Verdict.OTHER


def test_years_part_two_plans_only_where_they_have_none_in_common():
    bridge = "Pembangunan jembatan Dusun Bulu"
    lasting = Entry(bridge, year=2026, last_year=2030)
    same, within, later = (
        JUDGE.judge_entries(Entry(bridge, year=year, last_year=last), lasting)
        for year, last in ((2026, 2030), (2028, None), (2031, 2032))
    )

    assert "tahun beririsan: 2026–2030 / 2028 (+0,0)" in map(str, within.reasons)
    assert "beda tahun: 2026–2030 / 2031–2032 (-0,8)" in map(str, later.reasons)
    assert not any("tahun" in reason.sentence for reason in same.reasons)
    assert within.score == same.score > later.score


def decided(labelled: Labelled, change_a=lambda title: title, change_b=lambda title: title) -> Verdict:
    a, b = labelled.pair.a, labelled.pair.b
    return JUDGE.judge_entries(retitled(a, change_a(a.title)), retitled(b, change_b(b.title))).verdict


def retitled(entry: Entry, title: str) -> Entry:
    return Entry(
        title, entry.place, entry.village, entry.district, "", entry.year, entry.budget, entry.agency
    )


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        lambda title: f"Kegiatan {title}",
        lambda title: f"{title}.",
        lambda title: f"  {title} !",
        lambda title: f"Kegiatan: {title};",
    ],
)
def test_case_punctuation_and_an_added_kegiatan_never_change_a_verdict(change):
    for labelled in PAIRS:
        plain = decided(labelled)
        assert decided(labelled, change_a=change) == plain, labelled.pair.pair_id
        assert decided(labelled, change, change) == plain, labelled.pair.pair_id


def test_swapping_the_sides_never_changes_verdict_or_score():
    for labelled in PAIRS:
        forth = JUDGE.judge_entries(labelled.pair.a, labelled.pair.b)
        back = JUDGE.judge_entries(labelled.pair.b, labelled.pair.a)
        assert (forth.score, forth.verdict) == (back.score, back.verdict), labelled.pair.pair_id


@pytest.mark.parametrize(
    ("title", "turned"),
    [
        ("Pembangunan jembatan Dusun Bulu", "Dusun Bulu: jembatan, pembangunan"),
        ("Pelatihan batik untuk UMKM perempuan", "UMKM perempuan pelatihan batik untuk"),
        ("Rehab ruang kelas SDN 2 Getas", "SDN 2 Getas ruang kelas rehab"),
        ("Pengadaan lampu penerangan jalan RT 01 RW 03", "RT 01 RW 03 jalan penerangan lampu pengadaan"),
        ("Rumah tidak layak huni direhab RT 04", "Rehab RT 04 huni layak tidak rumah"),
    ],
)
def test_the_order_of_words_never_changes_a_verdict(title, turned):
    for other in (labelled.pair.b.title for labelled in PAIRS[:120]):
        assert verdict(title, other) == verdict(turned, other), other


def test_another_village_always_parts_what_overlapped():
    overlapping = [x for x in PAIRS if x.is_overlap and x.pair.a.village and x.pair.b.village]
    for labelled in overlapping:
        a, b = labelled.pair.a, labelled.pair.b
        moved = Entry(b.title, b.place, "Tanjunganyar", b.district, "", b.year, b.budget, b.agency)
        assert JUDGE.judge_entries(a, moved).verdict == Verdict.OTHER, labelled.pair.pair_id


def test_the_judge_is_as_good_on_pairs_nothing_was_tuned_by():
    held = [x for x in PAIRS if x.is_held_out]
    called = [x for x in held if JUDGE.judge_entries(x.pair.a, x.pair.b).is_overlap]
    right = sum(x.is_overlap for x in called)

    assert right / len(called) >= 0.90
    assert right / sum(x.is_overlap for x in held) >= 0.95


@pytest.mark.parametrize("name", ["pairs_later.csv", "pairs_fresh.csv", "pairs_lists.csv"])
def test_what_was_once_judged_blind_is_judged_well_since(name):
    pairs = labelled_pairs(name)
    called = [x for x in pairs if JUDGE.judge_entries(x.pair.a, x.pair.b).is_overlap]
    right = sum(x.is_overlap for x in called)

    assert right / len(called) >= 0.90
    assert right / sum(x.is_overlap for x in pairs) >= 0.95
