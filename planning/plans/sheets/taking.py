"""The rows of a sheet taken in one after another: each is a line, one more indicator of it, or a mistake."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from planning.nomenclature import codes
from planning.nomenclature.items import Problem
from planning.nomenclature.workbook import SheetRow
from planning.plans.content import Entry, Key, Measure
from planning.plans.levels import Level
from planning.plans.sheets import codes as plan_codes
from planning.plans.sheets.headers import Header
from planning.plans.sheets.reference import Reference, place_codes_in
from planning.plans.sheets.rows import ReadRow, unit_among
from planning.plans.sheets.sums import Place

TOTALS = ("jumlah", "total", "grand total")
NO_MONEY: Mapping[int, int] = {}


class Said(NamedTuple):
    """A line as the sheet says it, and as the plan said it before (None: not at all)."""

    entry: Entry
    before: Entry | None


class Taker:
    """The lines of one sheet while its rows come in; only what tells them apart is kept of each.

    A line is given out (`take`) once the next one begins; one that says money above others not before one of
    those has come, for then its money is their sum and not stored. What hangs on a line comes after it.
    """

    def __init__(self, header: Header, reference: Reference):
        self.header, self.reference = header, reference
        self.places: dict[Key, Place] = {}
        self.problems: list[Problem] = []
        self.above: dict[str, Key] = {}
        self.objectives = {entry.key: entry for entry in reference.objectives}
        self.current: Said | None = None
        self._known: Mapping[Key, Entry] = {}
        self._parents: set[Key] = set()
        self._held: dict[Key, Said] = {}
        self._ready: list[Said] = []

    def take(self, rows: Iterable[SheetRow]) -> Iterator[Said]:
        """The lines that these rows complete."""
        read = [ReadRow(row, self.header) for row in rows]
        self._known = self.reference.known({key for row in read for key in self._keys_of(row)})
        for row in read:
            self._take(row)
            yield from self._given()

    def finish(self) -> Iterator[Said]:
        """The lines that were still open when the last row had come."""
        self._close()
        self._ready += self._held.values()
        yield from self._given()

    def _given(self) -> list[Said]:
        given, self._ready = self._ready, []
        return given

    def _keys_of(self, row: ReadRow) -> Iterator[Key]:
        """What a row may speak of: its own line and those above it."""
        code = self._code(row)
        if level := plan_codes.level_of(code):
            owner = self._owner(row, level)
            yield Key(owner, code)
            while level in ("activity", "sub_activity"):
                code = codes.parent_of(code)
                level = plan_codes.level_of(code)
                yield Key(owner, code)

    @staticmethod
    def _code(row: ReadRow) -> str:
        return row.text("code").rstrip(".").upper()

    def _take(self, row: ReadRow) -> None:
        code, name = self._code(row), row.text("name")
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
            self._measure(row)
        elif name or row.figures("ceiling"):
            row.wrong("code", _("kosong, padahal kolom lain di baris ini terisi."))
        self.problems += row.problems

    @staticmethod
    def _is_total(name: str) -> bool:
        return name.casefold().startswith(TOTALS)

    def _begin(self, row: ReadRow, code: str, name: str) -> None:
        self._close()
        if problem := plan_codes.problem_with(code, self.reference):
            row.wrong("code", problem)
            return
        level = plan_codes.level_of(code)
        self._check_owner(row, level)
        key = Key(self._owner(row, level), code)
        if (place := self.places.get(key)) and place.row:
            words = _("kode %(code)s sudah tertulis di baris %(first)d.")
            row.wrong("code", words % {"code": code, "first": place.row})
            return
        name = name or self.reference.names.get(codes.as_listed(code), "")
        if not name:
            row.wrong("name", _("kosong; tulis uraian kode %s.") % code)
            return
        self._add(row, key, level, name)

    def _stand_under(self, row: ReadRow, name: str) -> None:
        """The rows from here on hang on the objective of this name, which has no code in the sheet."""
        known = (each for each in self.objectives.values() if each.name.casefold() == name.casefold())
        entry = next(known, None)
        if entry is None:
            taken = {key.code for key in self.objectives}
            code = next(f"S{number}" for number in count(1) if f"S{number}" not in taken)
            entry = Entry("objective", code, name)
        if self.above.get("objective") == entry.key:
            return
        self._close()
        before = self.reference.known([entry.key]).get(entry.key)
        if entry.key not in self.places:
            says_more = not row.text("code") and row.text("indicator")
            measures = () if says_more else entry.measures
            entry = replace(entry, parent=self._parent(entry.key, entry.level, before), measures=measures)
            self.places[entry.key] = Place(row.row.number, entry.parent, NO_MONEY)
        self._stand_at(Said(entry, before))

    def _stand_at(self, said: Said) -> None:
        """The line is the current one, and stands above what follows."""
        key, level = said.entry.key, said.entry.level
        self.above = {higher: self.above[higher] for higher in self._higher(level)} | {level: key}
        self.current = said
        if level == Level.OBJECTIVE:
            self.objectives[key] = said.entry

    def _close(self) -> None:
        """The current line is complete: given out, or held back until something hangs on it."""
        if self.current is None:
            return
        said, self.current = self.current, None
        if said.entry.level == Level.OBJECTIVE:
            self.objectives[said.entry.key] = said.entry
        if said.entry.key in self._parents:
            self._give(said)
        elif said.entry.ceilings and said.entry.level != Level.SUB_ACTIVITY:
            self._held[said.entry.key] = said
        else:
            self._ready.append(said)

    def _give(self, said: Said) -> None:
        """Given out as one that others hang on: it has no money of its own."""
        self._ready.append(said._replace(entry=replace(said.entry, ceilings={})))

    def _owner(self, row: ReadRow, level: str) -> int | None:
        """Whose line it is; of a row without a known agency whose plan it is."""
        if level in plan_codes.RESULTS:
            return None
        own = self.reference.organisation_id
        return self.reference.agencies.get(row.text("agency").casefold()) or own

    def _check_owner(self, row: ReadRow, level: str) -> None:
        if level in plan_codes.RESULTS:
            return
        text, own = row.text("agency"), self.reference.organisation_id
        found = self.reference.agencies.get(text.casefold()) if text else own
        if text and found is None:
            row.wrong("agency", _("perangkat daerah “%s” tidak dikenal.") % text[:80])
        elif own and found != own:
            row.wrong("agency", _("“%s” bukan penyusun dokumen ini.") % text[:80])
        elif found is None:
            row.wrong("agency", _("kosong; tulis perangkat daerah yang bertanggung jawab."))

    def _add(self, row: ReadRow, key: Key, level: str, name: str) -> None:
        before = self._known.get(key)
        stored = before or Entry(level, key.code, name, key.organisation_id)
        words: dict[str, Any] = row.words()
        if "location" in words:
            words["place_codes"] = place_codes_in(words["location"], self.reference.places)
        ceilings = row.ceilings()
        for year in stored.ceilings.keys() - self.header.years_of("ceiling"):
            ceilings[year] = stored.ceilings[year]
        entry = replace(
            stored, name=name, level=level, parent=self._parent(key, level, before), **words,
            ceilings=ceilings, measures=() if "indicator" in self.header.keys else stored.measures,
        )  # fmt: skip
        self.places[key] = Place(row.row.number, entry.parent, ceilings or NO_MONEY)
        self._stand_at(Said(entry, before))
        if row.text("indicator") or row.figures("target"):
            self._measure(row)

    def _parent(self, key: Key, level: str, before: Entry | None) -> Key | None:
        """What the line hangs on; a line of the nomenclature above it comes along when the sheet has none."""
        parent = before.parent if before else None
        if level in ("activity", "sub_activity"):
            parent = Key(key.organisation_id, codes.parent_of(key.code))
            if parent not in self.places:
                self._bring(parent)
        elif higher := self._higher(level):
            parent = self.above[higher[-1]]
        if parent and parent not in self._parents:
            self._parents.add(parent)
            if held := self._held.pop(parent, None):
                self._give(held)
        return parent

    def _higher(self, level: str) -> list[str]:
        """The levels of results above `level` that stand over the current row, the highest first."""
        order = [*plan_codes.RESULTS, "programme"]
        levels = order[: order.index(level)] if level in order else order
        return [higher for higher in levels if higher in self.above]

    def _bring(self, key: Key) -> None:
        level, before = plan_codes.level_of(key.code), self._known.get(key)
        name = self.reference.names.get(codes.as_listed(key.code), key.code)
        entry = before or Entry(level, key.code, name, key.organisation_id)
        entry = replace(entry, parent=self._parent(key, level, before))
        self.places[key] = Place(0, entry.parent, NO_MONEY)
        self._give(Said(entry, before))

    def _measure(self, row: ReadRow) -> None:
        """One more indicator of the current line."""
        if self.current is None:
            return
        (entry, before), name = self.current, row.text("indicator")
        if not name:
            row.wrong("indicator", _("kosong, padahal targetnya terisi."))
            return
        if any(measure.name == name for measure in entry.measures):
            row.wrong("indicator", _("indikator ini sudah tertulis untuk kode %s.") % entry.code)
            return
        known = [measure for measure in (before.measures if before else ()) if measure.name == name]
        measure = self._measure_of(row, known[0] if known else Measure(name))
        self.current = Said(replace(entry, measures=(*entry.measures, measure)), before)

    def _measure_of(self, row: ReadRow, before: Measure) -> Measure:
        targets, others = row.targets(), row.other_measures()
        years = self.header.years_of("target")
        kept = {year: value for year, value in before.targets.items() if year not in years}
        said: dict[str, Any] = {
            key: others[key].value if key in others else None for key in row.measured_keys
        }
        unit = unit_among([*targets.values(), *others.values()]) or row.text("unit") or before.unit
        values = {year: amount.value for year, amount in targets.items()}
        return replace(before, unit=unit, targets=kept | values, **said)
