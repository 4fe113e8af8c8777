"""From a spreadsheet to the lines of a plan, or to every mistake in it by sheet, row and column."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, count, islice
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.nomenclature import codes
from planning.nomenclature.items import Problem, WrongFile
from planning.nomenclature.workbook import SheetRow
from planning.plans.content import Content, Entry, Key, Measure
from planning.plans.sheets import codes as plan_codes
from planning.plans.sheets.columns import BY_YEAR
from planning.plans.sheets.headers import Header, HeaderQuestion, Taught, header_in
from planning.plans.sheets.reference import Reference, place_codes_in
from planning.plans.sheets.rows import ReadRow, unit_among
from planning.plans.sheets.tables import HEADER_WITHIN, opened_table

MOST_PROBLEMS = 1000
PROGRESS_EVERY = 500
TOTALS = ("jumlah", "total", "grand total")
NOTHING_TAUGHT: Taught = {}

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Reading:
    """What a file says: its lines and its mistakes; with a mistake nothing of it is to be used."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    rows: int
    header: Header


def read_plan(
    path: Path, reference: Reference, progress: Progress = lambda rows: None, taught: Taught = NOTHING_TAUGHT
) -> Reading:
    """The lines in the file at `path`; the first sheet with a header is the one.

    Raises WrongFile; HeaderQuestion where people can say what its columns mean (`taught`: what they said).
    """
    nearest: HeaderQuestion | None = None
    with opened_table(path) as sheets:
        for sheet in sheets:
            start = list(islice(sheet, HEADER_WITHIN))
            if not start:
                continue
            try:
                header = header_in(start, reference.plan_years[0], taught)
            except HeaderQuestion as question:
                if nearest is None or len(question.header.columns) > len(nearest.header.columns):
                    nearest = question
                continue
            return _Table(header, reference).read(chain(header.below, sheet), progress)
    raise nearest or WrongFile(_("Berkas ini tidak berisi baris apa pun."))


class _Table:
    """The lines of one sheet while its rows come in."""

    def __init__(self, header: Header, reference: Reference):
        self.header, self.reference = header, reference
        self.found: Content = {}
        self.places: dict[Key, ReadRow] = {}
        self.sums: dict[Key, dict[int, int]] = {}
        self.problems: list[Problem] = []
        self.above: dict[str, Key] = {}
        self.current: Key | None = None

    def read(self, rows: Iterator[SheetRow], progress: Progress) -> Reading:
        """Every row taken in, then what only the whole can tell."""
        read = 0
        self._check_years()
        for read, row in enumerate(rows, 1):
            self._take(ReadRow(row, self.header))
            if len(self.problems) >= MOST_PROBLEMS:
                break
            if read % PROGRESS_EVERY == 0:
                progress(read)
        self._check_sums()
        if not self.found and not self.problems:
            raise WrongFile(_("Tidak ada baris program, kegiatan, atau sub kegiatan di bawah judul kolom."))
        progress(read)
        return Reading(tuple(self.found.values()), tuple(self.problems), read, self.header)

    def _check_years(self) -> None:
        years = self.reference.plan_years
        for place, column in self.header.columns.items():
            if column.key in BY_YEAR and column.year not in years:
                words = _("kolom tahun %(year)d, sedangkan dokumen ini untuk %(years)s.")
                said = {"year": column.year, "years": ", ".join(map(str, years))}
                self.problems.append(self.header.last_row.problem(place, words % said))

    def _take(self, row: ReadRow) -> None:
        code, name = row.text("code").rstrip(".").upper(), row.text("name")
        if name.isdigit() or plan_codes.is_heading(code) or (not code and self._is_total(name)):
            return
        if objective := row.text("objective"):
            if plan_codes.level_of(code) == "objective":
                name = name or objective
            else:
                self._stand_under(row, objective)
        if code:
            self._begin(row, code, name)
        elif self.current and (row.text("indicator") or row.figures("target")):
            self._measure(row, self.current)
        elif name or row.figures("ceiling"):
            row.wrong("code", _("kosong, padahal kolom lain di baris ini terisi."))
        self.problems += row.problems

    @staticmethod
    def _is_total(name: str) -> bool:
        return name.casefold().startswith(TOTALS)

    def _begin(self, row: ReadRow, code: str, name: str) -> None:
        self.current = None
        if problem := plan_codes.problem_with(code, self.reference):
            row.wrong("code", problem)
            return
        level = plan_codes.level_of(code)
        key = Key(self._organisation(row, level), code)
        if key in self.found:
            words = _("kode %(code)s sudah tertulis di baris %(first)d.")
            row.wrong("code", words % {"code": code, "first": self.places[key].row.number})
            return
        name = name or self.reference.names.get(codes.as_listed(code), "")
        if not name:
            row.wrong("name", _("kosong; tulis uraian kode %s.") % code)
            return
        self._add(row, key, level, name)

    def _stand_under(self, row: ReadRow, name: str) -> None:
        """The rows from here on hang on the objective of this name, which has no code in the sheet."""
        known = {entry.key: entry for entry in [*self.reference.content.values(), *self.found.values()]}
        objectives = [entry for entry in known.values() if entry.level == "objective"]
        entry = next((each for each in objectives if each.name.casefold() == name.casefold()), None)
        if entry is None:
            taken = {each.code for each in objectives}
            code = next(f"S{number}" for number in count(1) if f"S{number}" not in taken)
            entry = Entry("objective", code, name)
        if self.above.get("objective") == entry.key:
            return
        if entry.key not in self.found:
            says_more = not row.text("code") and row.text("indicator")
            measures = () if says_more else entry.measures
            parent = self._parent(entry.key, entry.level)
            self.found[entry.key] = replace(entry, parent=parent, measures=measures)
            self.places[entry.key], self.sums[entry.key] = row, {}
        self._stand_at(entry.key, entry.level)

    def _stand_at(self, key: Key, level: str) -> None:
        self.above = {higher: self.above[higher] for higher in self._higher(level)} | {level: key}
        self.current = key

    def _organisation(self, row: ReadRow, level: str) -> int | None:
        if level in plan_codes.RESULTS:
            return None
        text, own = row.text("agency"), self.reference.organisation_id
        found = self.reference.agencies.get(text.casefold()) if text else own
        if text and found is None:
            row.wrong("agency", _("perangkat daerah “%s” tidak dikenal.") % text[:80])
        elif own and found != own:
            row.wrong("agency", _("“%s” bukan penyusun dokumen ini.") % text[:80])
        elif found is None:
            row.wrong("agency", _("kosong; tulis perangkat daerah yang bertanggung jawab."))
        return found or own

    def _add(self, row: ReadRow, key: Key, level: str, name: str) -> None:
        before = self.reference.content.get(key) or Entry(level, key.code, name, key.organisation_id)
        parent = self._parent(key, level)
        words: dict[str, Any] = row.words()
        if "location" in words:
            words["place_codes"] = place_codes_in(words["location"], self.reference.places)
        ceilings = row.ceilings()
        for year in before.ceilings.keys() - self._years_of("ceiling"):
            ceilings[year] = before.ceilings[year]
        self.sums[key] = ceilings
        self.found[key] = replace(
            before, name=name, level=level, parent=parent, **words, ceilings=ceilings,
            measures=() if "indicator" in self.header.keys else before.measures,
        )  # fmt: skip
        self.places[key] = row
        self._stand_at(key, level)
        if row.text("indicator") or row.figures("target"):
            self._measure(row, key)

    def _parent(self, key: Key, level: str) -> Key | None:
        """What the line hangs on; a line of the nomenclature above it comes along when the sheet has none."""
        if level in ("activity", "sub_activity"):
            above = Key(key.organisation_id, codes.parent_of(key.code))
            if above not in self.found:
                self._bring(above)
            return above
        if higher := self._higher(level):
            return self.above[higher[-1]]
        before = self.reference.content.get(key)
        return before.parent if before else None

    def _higher(self, level: str) -> list[str]:
        """The levels of results above `level` that stand over the current row, the highest first."""
        order = [*plan_codes.RESULTS, "programme"]
        levels = order[: order.index(level)] if level in order else order
        return [higher for higher in levels if higher in self.above]

    def _bring(self, key: Key) -> None:
        level = plan_codes.level_of(key.code)
        before = self.reference.content.get(key)
        name = self.reference.names.get(codes.as_listed(key.code), key.code)
        entry = before or Entry(level, key.code, name, key.organisation_id)
        self.found[key] = replace(entry, parent=self._parent(key, level))
        self.sums.setdefault(key, {})

    def _years_of(self, key: str) -> set[int]:
        return {column.year for column in self.header.columns.values() if column.key == key}

    def _measure(self, row: ReadRow, key: Key) -> None:
        entry, name = self.found[key], row.text("indicator")
        if not name:
            row.wrong("indicator", _("kosong, padahal targetnya terisi."))
            return
        if any(measure.name == name for measure in entry.measures):
            row.wrong("indicator", _("indikator ini sudah tertulis untuk kode %s.") % key.code)
            return
        before = self.reference.content.get(key)
        known = [measure for measure in (before.measures if before else ()) if measure.name == name]
        measure = self._measure_of(row, known[0] if known else Measure(name))
        self.found[key] = replace(entry, measures=(*entry.measures, measure))

    def _measure_of(self, row: ReadRow, before: Measure) -> Measure:
        targets, others = row.targets(), row.other_measures()
        kept = {year: value for year, value in before.targets.items() if year not in self._years_of("target")}
        said: dict[str, Any] = {
            key: others[key].value if key in others else None for key in row.measured_keys
        }
        unit = unit_among([*targets.values(), *others.values()]) or row.text("unit") or before.unit
        values = {year: amount.value for year, amount in targets.items()}
        return replace(before, unit=unit, targets=kept | values, **said)

    def _check_sums(self) -> None:
        """A line above others either says no money or says their sum; then the sum is counted, not stored."""
        totals: dict[Key, dict[int, int]] = {}
        for key in sorted(self.found, key=lambda key: -self._depth(key)):
            below = totals.get(key)
            if below is not None:
                self._compare(key, below)
            amounts = below if below is not None else self.sums[key]
            if (parent := self.found[key].parent) and parent in self.found:
                total = totals.setdefault(parent, {})
                for year, amount in amounts.items():
                    total[year] = total.get(year, 0) + amount

    def _depth(self, key: Key) -> int:
        depth, parent = 0, self.found[key].parent
        while parent and parent in self.found:
            depth, parent = depth + 1, self.found[parent].parent
        return depth

    def _compare(self, key: Key, below: dict[int, int]) -> None:
        for year, said in self.sums[key].items():
            if said != below.get(year, 0):
                words = _("tertulis %(said)s, padahal jumlah di bawahnya %(sum)s.")
                row = self.places[key]
                row.problems.clear()
                row.wrong("ceiling", words % {"said": rupiah(said), "sum": rupiah(below.get(year, 0))}, year)
                self.problems += row.problems
        self.found[key] = replace(self.found[key], ceilings={})
