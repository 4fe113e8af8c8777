"""The lines of one document as far as they are compared; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from planning.nomenclature import codes
from planning.plans.content import Measure


@dataclass(frozen=True, slots=True)
class Point:
    """A line with what it measures and its money, that of everything below it included."""

    code: str
    name: str
    level: str
    measures: tuple[Measure, ...] = ()
    ceilings: Mapping[int, int] = field(default_factory=dict)
    location: str = ""
    place_codes: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    has_children: bool = False

    def is_planned_in(self, years: Iterable[int]) -> bool:
        """Whether it has a figure in one of `years`; a line without any figure is meant for all of them."""
        figures = {year for measure in self.measures for year in measure.targets} | self.ceilings.keys()
        return not figures or any(year in figures for year in years)

    def has_target_in(self, years: Iterable[int]) -> bool:
        """Whether one of its indicators has a target in one of `years`."""
        return any(year in measure.targets for measure in self.measures for year in years)


@dataclass(frozen=True)
class Side:
    """One document, or what it says of one agency: its points by code, in the order of the tree."""

    name: str
    years: tuple[int, ...]
    points: Mapping[str, Point]
    agency: str = ""
    field_codes: tuple[str, ...] = ()

    def programme_of(self, point: Point) -> Point | None:
        """The programme a point stands in."""
        return self.points.get(".".join(point.code.split(".")[:3]))


@dataclass
class Reading:
    """A point while its document is read: its own money, then what is below it as well."""

    code: str
    name: str
    level: str
    measures: list[Measure] = field(default_factory=list)
    ceilings: dict[int, int] = field(default_factory=dict)
    location: str = ""
    place_codes: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    has_children: bool = False

    def done(self) -> Point:
        """As it is compared."""
        return Point(
            self.code, self.name, self.level, tuple(self.measures), self.ceilings, self.location,
            self.place_codes, self.priorities, self.has_children,
        )  # fmt: skip


def summed(rows: Iterable[Reading]) -> dict[str, Point]:
    """The points by code, with money added up from the lowest to the programme."""
    by_code = {row.code: row for row in rows}
    own = [(row, dict(row.ceilings)) for row in by_code.values()]
    for row, ceilings in own:
        for above in _above(row.code):
            if above not in by_code:
                continue
            by_code[above].has_children = True
            for year, amount in ceilings.items():
                by_code[above].ceilings[year] = by_code[above].ceilings.get(year, 0) + amount
    return {code: row.done() for code, row in by_code.items()}


def _above(code: str) -> list[str]:
    """The codes of activity and programme above a code of the nomenclature."""
    if code.count(".") not in (4, 5):
        return []
    found = [codes.parent_of(code)]
    return found if found[0].count(".") == 2 else [*found, codes.parent_of(found[0])]


def share_of(value: Decimal | int, whole: Decimal | int) -> Decimal:
    """`value` in percent of `whole`, with one place; 100 when there is nothing to compare with."""
    return (Decimal(value) * 100 / Decimal(whole)).quantize(Decimal("0.1")) if whole else Decimal(100)
