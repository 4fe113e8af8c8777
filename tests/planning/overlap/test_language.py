"""Reading planning language: places first, then works, then words."""

import pytest

from planning.overlap.entries import Entry
from planning.overlap.gazetteer import from_names
from planning.overlap.language import Reader
from planning.overlap.stemming import light, root_of
from planning.overlap.words import is_one_slip

READER = Reader()


def read(title: str, place: str = "", **columns: str):
    return READER.read(Entry(title, place, **columns))


@pytest.mark.parametrize(
    ("text", "rt", "rw"),
    [
        ("RT 02 RW 03", {2}, {3}),
        ("RT.001/RW.002", {1}, {2}),
        ("rt 2/3", {2}, {3}),
        ("RT 01, 03 RW 02", {1, 3}, {2}),
        ("RT 01-04 RW 02", {1, 2, 3, 4}, {2}),
        ("RT 01 s/d 03", {1, 2, 3}, set()),
        ("RT/RW 03/01", {3}, {1}),
        ("RT.001/RT.002/RT.003", {1, 2, 3}, set()),
        ("RW IV", set(), {4}),
        ("Rt3 rw1", {3}, {1}),
        ("RT 02 200 m", {2}, set()),
    ],
)
def test_rt_and_rw_are_read_however_they_are_written(text, rt, rw):
    place = read(f"Rabat beton {text}").place

    assert (place.rt, place.rw) == (rt, rw)


@pytest.mark.parametrize(
    ("text", "level", "name"),
    [
        ("Talud Dsn. Krajan Lor", "hamlet", "krajanlor"),
        ("Talud dukuh Sendang Kulon", "hamlet", "sendangkulon"),
        ("Talud Dusun II", "hamlet", "2"),
        ("Talud Ds. Kedung Suren", "village", "kedungsuren"),
        ("Talud Nagari Koto Tuo", "village", "kototuo"),
        ("Talud Kec. Singorojo", "district", "singorojo"),
        ("Pengaspalan Jl. Pemuda", "road", "pemuda"),
        ("Rabat beton Jln. Poros Bonto Lasuna", "road", "bontolasuna"),
        ("Drainase Jl. Kawi Gg. 1", "road", "kawi1"),
        ("Pengerukan Kali Bodri", "water", "bodri"),
        ("Rehab SDN 02 Getas", "facility", "getas2"),
        ("Rehab mesjid Al-Ikhlas", "facility", "ikhlas"),
        ("Saluran Blok C", "block", "c"),
    ],
)
def test_a_name_behind_its_level_is_kept_whole(text, level, name):
    assert read(text).place.names == {level: {name}}


@pytest.mark.parametrize(
    ("title", "actions", "objects"),
    [
        ("Pemb. JUT", {"bangun"}, {"jalan usaha tani"}),
        ("Rehab RTLH", {"perbaiki"}, {"rtlh"}),
        ("pengadaan PJU", {"adakan"}, {"pju"}),
        ("ndandani kreteg", {"perbaiki"}, {"jembatan"}),
        ("Pembuatan selokan", {"buat"}, {"drainase"}),
        ("Pembagunan dranase", {"bangun"}, {"drainase"}),
        ("rabat beton", {"bangun"}, {"jalan"}),
        ("Talud jalan", set(), {"talud"}),
        ("Talud dan jalan", set(), {"talud", "jalan"}),
        ("Pembangunan pagar SDN 1", {"bangun"}, {"pagar"}),
        ("Pelatihan membatik", {"latih"}, {"batik"}),
        ("Penyertaan modal BUMDes", {"biayai"}, {"bumdes"}),
        ("Peningkatan kapasitas kader", {"latih"}, set()),
    ],
)
def test_works_are_read_through_abbreviations_slips_and_javanese(title, actions, objects):
    reading = read(title)

    assert (reading.actions, reading.objects) == (actions, objects)


def test_the_target_group_is_read():
    assert read("Pelatihan bagi UMKM perempuan").targets == {"umkm", "perempuan"}
    assert read("Bantuan poktan").targets == {"petani"}


def test_sizes_money_and_years_are_not_words():
    reading = read("Rabat Beton Jl Gotrok (910 x 3 x 0,15 m) Rp50.000.000 TA 2026")

    assert (reading.numbers, reading.specifics, reading.ordinary) == (set(), set(), set())


def test_a_place_written_without_a_level_is_a_name_all_the_same():
    assert read("Rabat beton", "RT.003 Bonto Manai").place.names == {"loose": {"bontomanai"}}


def test_official_names_are_known_without_a_level():
    reader = Reader(gazetteer=from_names([("Getas", "Singorojo")], [("Singorojo", "Kendal")]))

    assert reader.read(Entry("Talud Getas")).place.names == {"loose": {"getas"}}


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("pembangunan", "bangun"), ("dibangun", "bangun"), ("mbangun", "bangun"), ("pengerukan", "keruk"),
        ("pelatihan", "latih"), ("menjahit", "jahit"), ("penyuluhan", "suluh"), ("betonisasi", "beton"),
        ("pemagaran", "pagar"), ("weleri", ""), ("patean", ""),
    ],
)  # fmt: skip
def test_the_stemmer_finds_known_roots_and_leaves_names_whole(word, root):
    roots = frozenset({"bangun", "keruk", "latih", "jahit", "suluh", "beton", "pagar"})

    assert root_of(word, roots) == root


def test_unknown_words_lose_only_what_names_do_not_carry():
    assert [light(word) for word in ("pengasapan", "pegandon", "pekalongan")] == [
        "asap",
        "pegandon",
        "pekalongan",
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("drainase", "dranase", True), ("jembatan", "jembaatn", True), ("jembatan", "jamabtan", False),
        ("apareng", "hapareng", True), ("sukorejo", "sidorejo", False),
    ],
)  # fmt: skip
def test_one_slip_of_the_pen_is_forgiven(one, other, is_slip):
    assert is_one_slip(one, other) is is_slip
