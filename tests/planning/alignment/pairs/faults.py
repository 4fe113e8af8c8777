"""Twenty ways in which planning documents disagree, planted one by one, each with what must be found."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from planning.alignment.pairs.pairing import Pair
from planning.plans.content import Entry, Key, Measure
from planning.plans.models import Kind
from tests.factories.regency_year import Documents

P = Pair
Expected = set[tuple[Pair, int | None, str, int]]
OF_WORKS = (P.AGENCY_YEAR_TERM, P.AGENCY_YEAR)


@dataclass
class Spot:
    """A programme of an agency with one activity and two works, and a third work that nobody plans."""

    documents: Documents
    agency: int
    programme: str
    year: int
    codes_in_force: set[str]

    @property
    def activity(self) -> str:
        return f"{self.programme}.2.01"

    def work(self, number: int) -> str:
        return f"{self.activity}.{number:04d}"

    @property
    def all(self) -> list[str]:
        return [self.programme, self.activity, self.work(1), self.work(2)]

    def lines(self, kind: Kind) -> dict[Key, Entry]:
        of_agency = kind in (Kind.AGENCY_TERM, Kind.AGENCY_YEARLY)
        return self.documents[kind, self.agency if of_agency else None]

    def change(self, kind: Kind, code: str, **said) -> None:
        lines, key = self.lines(kind), Key(self.agency, code)
        lines[key] = replace(lines[key], **said)

    def entry(self, kind: Kind, code: str) -> Entry:
        return self.lines(kind)[Key(self.agency, code)]

    def measure(self, kind: Kind, code: str, times: str = "1", **said) -> None:
        """The only indicator of a line says something else, its targets `times` as much."""
        [measure] = self.entry(kind, code).measures
        targets = {year: value * Decimal(times) for year, value in measure.targets.items()}
        self.change(kind, code, measures=(replace(measure, **{"targets": targets} | said),))

    def pay(self, kind: Kind, code: str, times: str, year: int | None = None) -> None:
        ceilings = dict(self.entry(kind, code).ceilings)
        ceilings[year or self.year] = int(ceilings[year or self.year] * Decimal(times))
        self.change(kind, code, ceilings=ceilings)

    def drop(self, kind: Kind, *codes: str) -> None:
        for code in codes:
            del self.lines(kind)[Key(self.agency, code)]

    def fails(self, number: int, pairs, *codes: str) -> Expected:
        return {(pair, self.agency, code, number) for pair in pairs for code in codes}


def not_in_the_rkpd(spot: Spot) -> Expected:
    spot.drop(Kind.YEARLY, *spot.all)
    return spot.fails(11, [P.YEAR], spot.programme) | spot.fails(11, [P.AGENCY_YEAR, P.BUDGET], *spot.all)


def not_in_the_rpjmd(spot: Spot) -> Expected:
    spot.drop(Kind.MEDIUM_TERM, spot.programme)
    return spot.fails(11, [P.YEAR, P.AGENCY_TERM], spot.programme)


def not_in_the_renstra(spot: Spot) -> Expected:
    spot.drop(Kind.AGENCY_TERM, *spot.all)
    return spot.fails(11, [P.AGENCY_TERM], spot.programme) | spot.fails(11, [P.AGENCY_YEAR_TERM], *spot.all)


def not_in_the_budget(spot: Spot) -> Expected:
    spot.drop(Kind.BUDGET, *spot.all)
    return spot.fails(11, [P.BUDGET], *spot.all)


def other_indicator(spot: Spot) -> Expected:
    spot.measure(Kind.YEARLY, spot.programme, name="Jumlah rapat")
    return spot.fails(12, [P.YEAR, P.AGENCY_YEAR, P.BUDGET], spot.programme)


def other_unit(spot: Spot) -> Expected:
    spot.measure(Kind.AGENCY_YEARLY, spot.work(1), unit="Laporan")
    return spot.fails(12, OF_WORKS, spot.work(1))


def other_target_in_the_rkpd(spot: Spot) -> Expected:
    spot.measure(Kind.YEARLY, spot.programme, "1.2")
    return spot.fails(13, [P.YEAR, P.AGENCY_YEAR, P.BUDGET], spot.programme)


def other_target_in_the_renja(spot: Spot) -> Expected:
    spot.measure(Kind.AGENCY_YEARLY, spot.work(2), "0.94")
    return spot.fails(13, OF_WORKS, spot.work(2))


def other_targets_in_the_rpjmd(spot: Spot) -> Expected:
    spot.measure(Kind.MEDIUM_TERM, spot.programme, "1.2")
    return spot.fails(13, [P.YEAR, P.AGENCY_TERM], spot.programme)


def target_missing(spot: Spot) -> Expected:
    spot.measure(Kind.BUDGET, spot.work(1), targets={})
    return spot.fails(13, [P.BUDGET], spot.work(1))


def less_money_in_the_rpjmd(spot: Spot) -> Expected:
    spot.pay(Kind.MEDIUM_TERM, spot.programme, "0.7")
    return spot.fails(14, [P.YEAR, P.AGENCY_TERM], spot.programme)


def more_money_in_another_year(spot: Spot) -> Expected:
    spot.pay(Kind.AGENCY_TERM, spot.work(1), "1.5", spot.year + 1)
    return spot.fails(14, [P.AGENCY_TERM], spot.programme)


def more_money_in_the_renja(spot: Spot) -> Expected:
    spot.pay(Kind.AGENCY_YEARLY, spot.work(1), "1.5")
    above = [spot.programme, spot.activity, spot.work(1)]
    return spot.fails(14, OF_WORKS, *above) | spot.fails(15, [P.AGENCY_YEAR], spot.programme)


def sum_above_the_ceiling(spot: Spot) -> Expected:
    spot.pay(Kind.AGENCY_YEARLY, spot.work(1), "1.08")
    return spot.fails(15, [P.AGENCY_YEAR], spot.programme)


def work_dropped(spot: Spot) -> Expected:
    spot.drop(Kind.AGENCY_YEARLY, spot.work(2))
    return spot.fails(11, OF_WORKS, spot.work(2)) | spot.fails(14, OF_WORKS, spot.programme, spot.activity)


def work_without_basis(spot: Spot) -> Expected:
    entry = spot.entry(Kind.AGENCY_YEARLY, spot.work(1))
    extra = replace(entry, code=spot.work(3), ceilings={})
    spot.lines(Kind.AGENCY_YEARLY)[extra.key] = extra
    return spot.fails(11, OF_WORKS, spot.work(3))


def code_gone(spot: Spot) -> Expected:
    spot.codes_in_force.discard(spot.work(1))
    return spot.fails(21, [P.AGENCY_TERM_CODES, P.YEAR_CODES, P.AGENCY_YEAR_CODES], spot.work(1))


def place_unknown(spot: Spot) -> Expected:
    spot.change(Kind.AGENCY_YEARLY, spot.work(1), place_codes=("33.24.99.2001",), location="Desa Antah")
    return spot.fails(24, [P.AGENCY_YEAR_CODES], spot.work(1))


def path_turns_back(spot: Spot) -> Expected:
    [measure] = spot.entry(Kind.AGENCY_TERM, spot.programme).measures
    turned = dict(measure.targets)
    turned[2027], turned[2028] = turned[2028], turned[2027]
    turned_measure: Measure = replace(measure, targets=turned)
    spot.change(Kind.AGENCY_TERM, spot.programme, measures=(turned_measure,))
    return spot.fails(25, [P.AGENCY_TERM_CODES], spot.programme)


def no_outcome(spot: Spot) -> Expected:
    spot.change(Kind.AGENCY_YEARLY, spot.programme, measures=())
    works = spot.fails(26, [P.AGENCY_YEAR_CODES], spot.work(1), spot.work(2))
    return works | spot.fails(12, OF_WORKS, spot.programme)


KINDS: tuple[Callable[[Spot], Expected], ...] = (
    not_in_the_rkpd, not_in_the_rpjmd, not_in_the_renstra, not_in_the_budget, other_indicator, other_unit,
    other_target_in_the_rkpd, other_target_in_the_renja, other_targets_in_the_rpjmd, target_missing,
    less_money_in_the_rpjmd, more_money_in_another_year, more_money_in_the_renja, sum_above_the_ceiling,
    work_dropped, work_without_basis, code_gone, place_unknown, path_turns_back, no_outcome,
)  # fmt: skip
