"""Candidates: nothing the judge would call an overlap is left out, and little else is let in."""

import pytest

from planning.overlap.candidates import features, is_candidate, likeness, pairs, signature
from planning.overlap.engine import Judge
from planning.overlap.entries import Entry
from planning.overlap.language import Reader
from planning.overlap.packing import pack, unpack
from tests.planning.overlap.labelled import labelled_pairs

JUDGE = Judge(Reader())


def read(title: str, village: str = "Getas", district: str = "Singorojo"):
    return JUDGE.reader.read(Entry(title, village=village, district=district))


@pytest.mark.parametrize(
    ("title", "other", "share"),
    [
        (
            "Pembangunan jalan usaha tani Desa Getas Kecamatan Singorojo",
            "Pembangunan Jalan Usaha Tani di Desa Getas",
            5 / 6,
        ),
        ("Rehabilitasi saluran irigasi Desa Getas", "Pembangunan jalan usaha tani Desa Getas", 1 / 8),
        ("Pelatihan UMKM batik Kaliwungu", "Pelatihan batik untuk UMKM di Kecamatan Kaliwungu", 1.0),
    ],
)
def test_the_simple_likeness_has_its_known_answers(title, other, share):
    assert likeness(title, other) == pytest.approx(share)


def test_hardly_an_overlap_escapes_the_candidates():
    overlapping = [
        (JUDGE.reader.read(x.pair.a), JUDGE.reader.read(x.pair.b))
        for x in (*labelled_pairs(), *labelled_pairs("pairs_later.csv"))
        if JUDGE.judge_entries(x.pair.a, x.pair.b).is_overlap
    ]
    found = [pair for pair in overlapping if is_candidate(*pair, JUDGE.reader.lexicon)]

    assert len(found) / len(overlapping) >= 0.98


def test_a_block_brings_together_what_shares_a_thing_and_may_be_one_place():
    block = [
        read("Pembangunan talud RT 01 RW 02"),
        read("TPT RT 1/2"),
        read("Talud RT 03 RW 02"),
        read("Pelatihan menjahit"),
        read("Kursus menjahit", village=""),
        read("TPT RT 1/2", village="Cening"),
    ]

    assert set(pairs(block, JUDGE.reader.lexicon)) == {(0, 1), (3, 4)}


def test_one_code_at_one_place_brings_together_what_shares_no_word():
    code = "1.03.10.2.01.0018"
    block = [
        JUDGE.reader.read(Entry(title, village="Getas", agency=agency, sub_activity=told))
        for title, agency, told in [
            ("Pembangunan talud", "DPUPR", code),
            ("Penataan lingkungan", "Disperkim", code),
            ("Pelatihan menjahit", "Disnaker", "2.07.03.2.01.0001"),
        ]
    ]

    assert (0, 1) in set(pairs(block, JUDGE.reader.lexicon))
    assert is_candidate(block[0], block[1], JUDGE.reader.lexicon)
    assert not is_candidate(block[0], block[2], JUDGE.reader.lexicon)


def test_signatures_share_bits_where_headings_are_shared():
    one, other = (features(read(title), JUDGE.reader.lexicon) for title in ("Talud RT 1", "TPT RT 1"))

    assert signature(one) & signature(other) == signature(one & other) != 0


def test_a_reading_comes_back_as_it_was_packed():
    for labelled in labelled_pairs():
        reading = JUDGE.reader.read(labelled.pair.a)
        assert unpack(reading.entry, pack(reading)) == reading
