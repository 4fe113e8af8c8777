"""From a spreadsheet to the lines of a plan, or to every mistake in it by sheet, row and column."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path

from django.utils.translation import gettext as _

from planning.nomenclature.items import Problem, WrongFile
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.columns import BY_YEAR
from planning.plans.sheets.headers import Header, HeaderQuestion, Taught, header_in
from planning.plans.sheets.reference import Reference
from planning.plans.sheets.sums import wrong_sums
from planning.plans.sheets.tables import HEADER_WITHIN, opened_table
from planning.plans.sheets.taking import Said, Taker

MOST_PROBLEMS = 1000
PART = 500
"""Rows that are looked up together, and after which a reader says how far it has come."""
NOTHING_TAUGHT: Taught = {}

Progress = Callable[[int], None]


class PlanReader:
    """A file read once from its beginning to its end, however long it is.

    After `read`: how many `rows` and `lines` it has, its `header` and its `problems`; with a problem nothing
    of the file is to be used.
    """

    def __init__(
        self,
        reference: Reference,
        taught: Taught = NOTHING_TAUGHT,
        progress: Progress = lambda rows: None,
    ):
        self.reference, self.taught, self.progress = reference, taught, progress
        self.problems: list[Problem] = []
        self.header: Header | None = None
        self.rows = self.lines = 0

    def read(self, path: Path) -> Iterator[Said]:
        """The lines of the first sheet with a header, each after what it hangs on; the last word on it holds.

        Raises WrongFile; HeaderQuestion where people can say what its columns mean (`taught`: as they said).
        """
        with self._found(path) as (header, rows):
            self.header, taker = header, Taker(header, self.reference)
            self.problems = taker.problems
            self.problems += self._wrong_years(header)
            while len(self.problems) < MOST_PROBLEMS and (part := list(islice(rows, PART))):
                yield from taker.take(part)
                self.rows += len(part)
                self.progress(self.rows)
            yield from taker.finish()
        self.problems += wrong_sums(taker.places, header)
        self.lines = len(taker.places)
        if not self.lines and not self.problems:
            raise WrongFile(_("Tidak ada baris program, kegiatan, atau sub kegiatan di bawah judul kolom."))

    @contextmanager
    def _found(self, path: Path) -> Iterator[tuple[Header, Iterator[SheetRow]]]:
        """The header of the sheet that has one, and the rows below it."""
        nearest: HeaderQuestion | None = None
        with opened_table(path) as sheets:
            for sheet in sheets:
                start = list(islice(sheet, HEADER_WITHIN))
                if not start:
                    continue
                try:
                    header = header_in(start, self.reference.plan_years[0], self.taught)
                except HeaderQuestion as question:
                    if nearest is None or len(question.header.columns) > len(nearest.header.columns):
                        nearest = question
                    continue
                yield header, chain(header.below, sheet)
                return
        raise nearest or WrongFile(_("Berkas ini tidak berisi baris apa pun."))

    def _wrong_years(self, header: Header) -> Iterator[Problem]:
        years = self.reference.plan_years
        for place, column in header.columns.items():
            if column.key in BY_YEAR and column.year not in years:
                words = _("kolom tahun %(year)d, sedangkan dokumen ini untuk %(years)s.")
                said = {"year": column.year, "years": ", ".join(map(str, years))}
                yield header.last_row.problem(place, words % said)
