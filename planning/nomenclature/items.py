"""An item of the nomenclature while it is read, and what can be wrong with a list of them; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from perkasa.core.refusals import Refusal
from planning.nomenclature import codes

PROBLEMS_SHOWN = 10


class Problem(NamedTuple):
    """What is wrong where: sheet, row and column as the spreadsheet program shows them."""

    sheet: str
    row: int
    column: str
    message: str

    def __str__(self):
        words = _("Lembar “%(sheet)s”, baris %(row)d, kolom %(column)s: %(message)s")
        return words % self._asdict()


class WrongFile(Refusal):
    """The file is not a list of the nomenclature, or holds mistakes; nothing was changed."""

    message = gettext_lazy("Berkas ini tidak dapat dipakai.")
    http_status = 422

    def __init__(self, message=None, problems: Sequence[Problem] = ()):
        self.problems = tuple(problems)
        if problems:
            lines = [str(problem) for problem in problems[:PROBLEMS_SHOWN]]
            if more := len(problems) - len(lines):
                lines.append(ngettext("… dan %d kesalahan lagi.", "… dan %d kesalahan lagi.", more) % more)
            message = "\n".join(lines)
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the nomenclature; the same fields as the model of that name."""

    code: str
    name: str
    performance: str = ""
    indicator: str = ""
    unit: str = ""
    is_spm: bool = False
    kind: str = ""
    tags: tuple[str, ...] = ()
    definition: str = ""
    executor: str = ""
    predecessor_codes: tuple[str, ...] = ()

    @property
    def level(self) -> str:
        return codes.level_of(self.code)

    @property
    def parent_code(self) -> str:
        return codes.parent_of(self.code)


def codes_for_regency(items: Iterable[Item]) -> frozenset[str]:
    """The codes a regency uses: (sub-)activities whose 4th segment is 2, and all that stands above them."""
    used: set[str] = set()
    for item in items:
        code = item.code if codes.government_of(item.code) == codes.REGENCY else ""
        while code and code not in used:
            used.add(code)
            code = codes.parent_of(code)
    return frozenset(used)
