"""How agreed, planned and done are shown."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from planning.evaluation.agreed.collecting import PLANS, TONES, Beside, Finding
from planning.evaluation.figures import NOTHING, rounded
from planning.plans.reading import amount_words

PLACES = 4


def row_of(line: Beside) -> list[dict[str, Any]]:
    """One indicator as a line of the table."""
    cells = [
        {"label": _("Indikator"), "text": line.indicator, "note": line.code},
        *({"label": str(kind.label), "text": _amount(line.targets.get(kind), line.unit)} for kind in PLANS),
        {"label": _("Disepakati di desk"), "text": _amount(line.agreed, line.unit)},
        {"label": _("Realisasi"), "text": _amount(line.done, line.unit)},
    ]
    finding = line.finding
    told = {"text": str(finding.label), "tone": TONES[finding]} if finding else {"text": NOTHING}
    return [*cells, {"label": _("Temuan")} | told]


def _amount(value: Decimal | Fraction | None, unit: str) -> str:
    exact = rounded(value, PLACES) if isinstance(value, Fraction) else value
    return amount_words(exact, unit) or NOTHING


def counts_of(lines: Iterable[Beside]) -> list[dict[str, Any]]:
    """How many indicators there are, and how many of each finding."""
    lines = list(lines)
    found = Counter(line.finding for line in lines)
    return [
        {"number": len(lines), "label": _("indikator")},
        *({"number": found[finding], "label": str(finding.label).lower()} for finding in Finding),
    ]
