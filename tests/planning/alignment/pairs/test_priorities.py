"""Objectives name priorities, and every priority is named by somebody."""

from planning.alignment.pairs.comparing import compare
from planning.alignment.pairs.pairing import PAIRINGS, Pair
from planning.alignment.pairs.points import Point, Side
from planning.alignment.pairs.rules import Rules
from planning.alignment.pairs.standing import Reference

NAMES = {"PN1": "Swasembada pangan", "PN2": "Hilirisasi"}
NATIONAL = Side("RPJMN", (2025, 2029), {code: Point(code, name, "mission") for code, name in NAMES.items()})


def sentences(*objectives: Point) -> dict[str, str]:
    lower = Side("RPJMD", (2025, 2029), {point.code: point for point in objectives})
    lines = compare(PAIRINGS[Pair.TERM_NATIONAL], lower, NATIONAL, Reference(), Rules())
    return {line.code: line.results[0].sentence for line in lines}


def objective(code: str, *priorities: str) -> Point:
    return Point(code, f"Sasaran {code}", "objective", priorities=priorities)


def test_a_priority_is_found_by_its_code_or_its_words():
    assert sentences(objective("S1", "PN1"), objective("S2", "hilirisasi")) == {
        "S1": "Merujuk RPJMN: PN1 Swasembada pangan.",
        "S2": "Merujuk RPJMN: PN2 Hilirisasi.",
        "PN1": "Didukung dalam RPJMD oleh S1.",
        "PN2": "Didukung dalam RPJMD oleh S2.",
    }


def test_a_wrong_priority_none_at_all_and_one_without_a_line_are_told():
    assert sentences(objective("S1", "PN9 Antariksa"), objective("S2"), objective("S3", "PN2")) == {
        "S1": "Prioritas “PN9 Antariksa” tidak ada dalam RPJMN.",
        "S2": "Sasaran RPJMD ini belum merujuk satu pun prioritas RPJMN.",
        "S3": "Merujuk RPJMN: PN2 Hilirisasi.",
        "PN1": "Belum didukung satu baris pun dalam RPJMD.",
        "PN2": "Didukung dalam RPJMD oleh S3.",
    }
