"""How imports and exports are shown: what columns were taken for, and a plan on paper."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.pdf import render_pdf
from planning.plans.content import Content, content_of
from planning.plans.differences import Difference, Fate, difference_between
from planning.plans.imports.forms import known_columns
from planning.plans.imports.line_changes import LineChange
from planning.plans.imports.models import Import
from planning.plans.models import Plan
from planning.plans.sheets.columns import UNUSED
from planning.plans.sheets.layouts import Layout
from planning.plans.sheets.printing import printed
from planning.plans.sheets.writing import agencies_in, rows_of


def columns_said(found: Import) -> list[dict[str, str]]:
    """What each column of the file was taken for, as question and answer."""
    labels = dict(known_columns(found.plan)) | dict.fromkeys(UNUSED, _("Tidak dipakai"))
    return [
        {
            "label": f"{column['letter']}: {column['title']}",
            "value": str(labels.get(column["word"], _("Belum dikenal"))),
        }
        for column in found.header.get("columns", [])
    ]


def lines_changed(changes: Iterable[LineChange]) -> list[dict[str, Any]]:
    """What a spreadsheet changes, line by line, in words."""
    return [_in_words(difference_between(change.entry_before, change.entry_after)) for change in changes]


def _in_words(row: Difference) -> dict[str, Any]:
    changes = [f"{change.label}: {change.before} → {change.after}" for change in row.changes]
    return {"row": row, "changes": changes if row.fate == Fate.CHANGED else []}


def printout_of(plan: Plan, layout: Layout, agency_id: int | None = None) -> bytes:
    """A PDF of a plan, or only of the lines of one agency and what they hang on."""
    content = content_of(plan)
    agencies = agencies_in(content)
    if agency_id is not None:
        content = _of_agency(content, agency_id)
    columns = layout.columns(plan.years)
    rows = rows_of(content, [column for _title, column in columns], agencies)
    said = {
        "title": plan.title,
        "subtitle": f"{layout.label} · {plan.version_words} · {plan.get_status_display()}",
        "author": plan.organisation.name if plan.organisation else _("Pemerintah kabupaten"),
        "facts": [agencies[agency_id]] if agency_id in agencies and agency_id else [],
        "table": printed(columns, rows),
        "made_at": timezone.now(),
    }
    return render_pdf("pdf/tabel.html", said)


def _of_agency(content: Content, agency_id: int) -> Content:
    kept = {entry.key for entry in content.values() if entry.organisation_id == agency_id}
    for entry in reversed(content.values()):
        if entry.key in kept and entry.parent:
            kept.add(entry.parent)
    return {key: entry for key, entry in content.items() if key in kept}
