"""The parts of a result: whether they are told, and whether they add up to it."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from planning.evaluation.rows import Realisation


def districts_told(row: Realisation) -> dict[str, Decimal]:
    """The result of each kecamatan by official code, as far as it is told."""
    try:
        return {code: Decimal(value) for code, value in row.districts.items()}
    except (InvalidOperation, TypeError):
        return {}


def parts_fit(row: Realisation, quarter: int) -> bool:
    """Whether every part that is asked for is told; parts of a sum add up to the result of `quarter`.

    Shares and final values have parts of their own, which add up to nothing.
    """
    told = []
    if row.by_sex:
        told.append([row.men, row.women])
    if row.by_district:
        told.append(list(districts_told(row).values()) or [None])
    whole = row.results[quarter - 1]
    return all(_fits(parts, whole, is_sum=row.rule.is_summed) for parts in told)


def _fits(parts: list[Decimal | None], whole: Decimal | None, *, is_sum: bool) -> bool:
    there = [part for part in parts if part is not None]
    if len(there) < len(parts):
        return False
    return not is_sum or sum(there, Decimal(0)) == (whole or 0)


def rows_without_parts(rows: Iterable[Realisation], quarter: int) -> list[Realisation]:
    """Those that ask for parts which are missing, or add up to something else."""
    return [row for row in rows if row.is_split and not parts_fit(row, quarter)]
