"""The index of programmes carried over from one document to the next (domain case V11)."""

from decimal import Decimal

from planning.alignment.pairs.consistency import carried_over

RPJMD = ["1.01.02", "1.02.02", "1.03.10", "2.11.11", "3.27.02", "5.01.02", "5.01.03", "2.16.02"]
RKPD = ["1.01.02", "1.02.02", "1.03.10", "3.27.02", "5.01.02", "5.01.03", "2.17.06"]


def test_six_of_eight_programmes_carried_over_are_seventy_five_percent():
    found = carried_over(RPJMD, RKPD)

    assert found.index == Decimal("75.00")
    assert found.missing == ("2.11.11", "2.16.02")
    assert found.without_basis == ("2.17.06",)


def test_nothing_planned_has_no_index():
    assert carried_over([], RKPD).index is None
