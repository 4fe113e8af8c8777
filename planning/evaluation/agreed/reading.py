"""How agreed, planned and done are shown."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from planning.evaluation.agreed.collecting import PLANS, TONES, Beside, Finding
from planning.evaluation.figures import NOTHING, rounded
from planning.plans.reading import amount_words

PLACES = 4


def row_of(line: Beside) -> list[dict[str, Any]]:
    """One indicator as a line of the table."""
    cells = [
        {"label": _("Indikator"), "text": line.indicator},
        {"label": _("Kode"), "text": line.code or NOTHING},
        *({"label": str(kind.label), "text": _amount(line.targets.get(kind), line.unit)} for kind in PLANS),
        {"label": _("Disepakati di desk"), "text": _amount(line.agreed, line.unit)},
        {"label": _("Realisasi"), "text": _amount(line.done, line.unit), "url": _report_of(line)},
    ]
    finding = line.finding
    told = {"text": str(finding.label), "tone": TONES[finding]} if finding else {"text": NOTHING}
    return [*cells, {"label": _("Temuan")} | told]


def _report_of(line: Beside) -> str:
    return reverse("planning:evaluation.detail", args=[line.report]) if line.report else ""


def _amount(value: Decimal | Fraction | None, unit: str) -> str:
    exact = rounded(value, PLACES) if isinstance(value, Fraction) else value
    return amount_words(exact, unit) or NOTHING


def counts_of(lines: Iterable[Beside], address: str) -> list[dict[str, Any]]:
    """How many indicators there are, and how many of each finding; `address` lists them all."""
    lines = list(lines)
    found = Counter(line.finding for line in lines)
    return [
        {"number": len(lines), "label": _("indikator"), "url": address},
        *(
            {
                "number": found[finding], "label": str(finding.label).lower(),
                "url": f"{address}&temuan={finding}",
            }
            for finding in Finding
        ),
    ]  # fmt: skip
