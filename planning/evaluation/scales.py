"""Qualitative indicators: the steps of each scale and the number a step stands for; known by their unit."""

from collections.abc import Mapping
from decimal import Decimal

Scale = Mapping[Decimal, str]


def _steps(*words: str) -> Scale:
    return {Decimal(number): word for number, word in enumerate(words, 1)}


SCALES: dict[str, Scale] = {
    "opini": _steps(
        "Tidak memberikan pendapat", "Tidak wajar", "Wajar dengan pengecualian", "Wajar tanpa pengecualian"
    ),
    "predikat": _steps("D", "C", "CC", "B", "BB", "A", "AA"),
    "kategori": _steps("Sangat kurang", "Kurang", "Cukup", "Baik", "Sangat baik"),
    "tingkat maturitas": _steps("1 Rintisan", "2 Terkelola", "3 Terstandar", "4 Terintegrasi", "5 Optimum"),
}  # fmt: skip
"""Opini BPK (UU 15/2004), SAKIP (PermenPANRB 88/2021), five steps, SPIP and SPBE maturity."""


def scale_of(unit: str) -> Scale | None:
    """The scale an indicator with this unit is reported on."""
    return SCALES.get(unit.strip().casefold())


def step_words(scale: Scale, value: Decimal) -> str:
    """The words of a step; the number itself where it is none."""
    return scale.get(value, "")
