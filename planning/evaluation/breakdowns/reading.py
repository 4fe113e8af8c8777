"""How the parts of results are shown."""

from collections.abc import Sequence
from decimal import Decimal

from django.utils.translation import gettext as _

from perkasa.core.words import plain_number
from planning.evaluation.breakdowns.forms import districts_of_regency
from planning.evaluation.breakdowns.parts import districts_told
from planning.evaluation.figures import NOTHING
from planning.evaluation.rows import Realisation


def parts_of(rows: Sequence[Realisation]) -> list[dict[str, str]]:
    """The parts of every row that has any, in words; names of kecamatan are asked for once."""
    split = [row for row in rows if row.is_split]
    names = districts_of_regency() if any(row.districts for row in split) else {}
    return [{"label": f"{row.code} {row.indicator}", "value": "\n".join(_words(row, names))} for row in split]


def _words(row: Realisation, names: dict[str, str]) -> list[str]:
    said = []
    if row.by_sex:
        words = _("Laki-laki %(men)s · Perempuan %(women)s")
        said.append(words % {"men": _amount(row.men), "women": _amount(row.women)})
    if row.by_district:
        told = districts_told(row)
        parts = [f"{_('Kec. %s') % names.get(code, code)} {_amount(told[code])}" for code in sorted(told)]
        said.append(" · ".join(parts) or _("Menurut kecamatan: belum diisi"))
    return said


def _amount(value: Decimal | None) -> str:
    return NOTHING if value is None else plain_number(value)
