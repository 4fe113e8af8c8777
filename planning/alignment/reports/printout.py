"""The matrix on paper, as it was narrowed: a plain PDF without number or seal."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.pdf import render_pdf
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.reports.workbook import matrix_table
from planning.plans.sheets.printing import Printed, Title

NAME_WEIGHT, WIDE_FROM = 2, 9


def printout_of(comparisons: list[dict[str, Any]], year: int) -> bytes:
    """Agencies beside pairs with their words and shares."""
    heads, rows = matrix_table(comparisons)
    parts = NAME_WEIGHT + len(heads) - 1
    widths = [100 * NAME_WEIGHT // parts, *[100 // parts] * (len(heads) - 1)]
    # A level of its own: the last row without one is printed as a sum.
    cells = [("agency", [{"text": text or "–", "number": False} for text in row]) for row in rows]
    table = Printed([[Title(head) for head in heads]], widths, cells, len(heads) >= WIDE_FROM)
    said = {
        "title": _("Sinkronisasi rencana %d") % year,
        "subtitle": _("Bagian baris yang selaras, menurut perangkat daerah dan pasangan dokumen"),
        "author": _("Pemerintah kabupaten"), "facts": [_("Pemeriksaan %s") % rules_in_force().words],
        "table": table, "made_at": timezone.now(),
    }  # fmt: skip
    return render_pdf("pdf/tabel.html", said)
