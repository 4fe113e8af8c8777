"""What the page of the formula shows: versions, what would change, and how well each agrees."""

from dataclasses import asdict
from typing import Any

from django.utils.translation import gettext as _

from planning.overlap.tuning.lifecycle import FORMULA
from planning.overlap.tuning.models import Formula
from planning.overlap.tuning.names import NAMES
from planning.overlap.weights import THRESHOLDS, WEIGHTS


def versions_for(reader: Any) -> list[dict[str, Any]]:
    """Every version, the latest first, with the steps that `reader` may take."""
    rows = Formula.objects.select_related("decided_by")
    return [
        {
            "formula": formula, "steps": FORMULA.available(formula, reader),
            "figures": _figures(formula), "changes": _changes(formula),
            "url": f"{formula.number}/",
        }
        for formula in rows
    ]  # fmt: skip


def _figures(formula: Formula) -> list[list[dict[str, Any]]]:
    rows = ((_("Ketepatan"), "precision"), (_("Kelengkapan"), "recall"), (_("F1"), "f1"))
    return [
        [
            {"label": _("Ukuran"), "text": label},
            {"label": _("Sebelum"), "text": f"{formula.before[name]:.1%}".replace(".", ","), "number": True},
            {"label": _("Sesudah"), "text": f"{formula.after[name]:.1%}".replace(".", ","), "number": True},
        ]
        for label, name in rows
    ]


def _changes(formula: Formula) -> list[list[dict[str, Any]]]:
    """The weights and the threshold that differ from the shipped ones, the most changed first."""
    shipped = asdict(WEIGHTS)
    moved = sorted(
        (name for name, value in formula.weights.items() if abs(value - shipped[name]) >= 0.05),
        key=lambda name: -abs(formula.weights[name] - shipped[name]),
    )
    rows = [(NAMES.get(name, name), shipped[name], formula.weights[name]) for name in moved]
    if formula.thresholds["overlap"] != THRESHOLDS.overlap:
        rows.insert(0, (_("ambang tumpang tindih"), THRESHOLDS.overlap, formula.thresholds["overlap"]))
    return [
        [
            {"label": _("Bobot"), "text": str(name)},
            {"label": _("Bawaan"), "text": _shown(old), "number": True},
            {"label": _("Versi ini"), "text": _shown(new), "number": True},
        ]
        for name, old, new in rows
    ]


def _shown(value: float) -> str:
    return f"{value:+.2f}".replace(".", ",").replace("-", "−")
