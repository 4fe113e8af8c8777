"""The dashboards on paper, with the same pictures as on the screen."""

from typing import Any

from perkasa.core.pdf import render_pdf

MOST_BARS, MOST_ROWS = 5, 3


def public_paper(said: dict[str, Any]) -> bytes:
    """What everybody reads, each picture beside its table, as PDF."""
    return render_pdf("pdf/kinerja.html", said)


def agency_paper(said: dict[str, Any]) -> bytes:
    """The year of one agency as PDF."""
    return render_pdf("pdf/kinerja-instansi.html", said)


def planner_paper(said: dict[str, Any]) -> bytes:
    """Who has reported what as PDF."""
    return render_pdf("pdf/pelaporan.html", said)


def leading_paper(said: dict[str, Any]) -> bytes:
    """What leaders look at first as one page: the first rows of each sort, the lowest bars."""
    charts = [chart.lowest(MOST_BARS) for chart in said["charts"]]
    found = [each | {"rows": each["rows"][:MOST_ROWS]} for each in said["found"]]
    return render_pdf("pdf/pimpinan.html", said | {"charts": charts, "found": found})
