"""The words and figures of the Laporan Hasil Sinkronisasi as the paper freezes them."""

from typing import Any

from perkasa.core.words import number
from planning.alignment.decisions import Verdict
from planning.alignment.pairs.matrix import OF_CELL, columns, comparisons_shown, matrix
from planning.alignment.pairs.models import LineCheck
from planning.alignment.pairs.pairing import OF_AGENCIES, PAIRINGS, Pair
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.reports.figures import SHOWN, indices_of
from planning.plans.models import Plan
from stakeholders.accounts.models import Account

MOST_LINES = 200
AVOIDED = "–"
LAID_OUT = (Pair.AGENCY_TERM, Pair.YEAR, Pair.AGENCY_YEAR_TERM, Pair.AGENCY_YEAR, Pair.AGENCY_YEAR_CODES)
"""The columns that fit on a sheet."""


def title_of(plan: Plan) -> str:
    """What the paper is called."""
    return f"Laporan hasil sinkronisasi Renstra/Renja dengan RKPD/RPJMD tahun {plan.first_year}"


def content_of(plan: Plan, by: Account) -> dict[str, Any]:
    """Everything the layout `pdf/laporan-sinkronisasi.html` shows, in words."""
    year, rules = plan.first_year, rules_in_force()
    comparisons = comparisons_shown(by, year)
    rows, _regency = matrix(comparisons.values(*OF_CELL))
    pairs = [pair for pair in columns(rows) if pair in LAID_OUT]
    wrong = LineCheck.objects.filter(comparison__in=comparisons, verdict=Verdict.NOT_ALIGNED, decision="")
    return {
        "year": str(year),
        "documents": _documents(comparisons),
        "rules": rules.words,
        "limits": [str(limit) for limit in rules.thresholds],
        "heads": [str(Pair(pair).label) for pair in pairs],
        "rows": [_row(row, pairs) for row in rows],
        "indices": [_index(index) for index in indices_of(by, year)],
        "bases": [
            {"pair": str(pair.label), "basis": str(PAIRINGS[pair].legal_basis)}
            for pair in OF_AGENCIES
            if pair in pairs
        ],
        "lines": _lines(wrong),
        "number_of_lines": number(wrong.count()),
        "lines_shown": number(MOST_LINES),
    }


def _documents(comparisons) -> list[str]:
    """Which versions were compared; those of agencies are counted."""
    used = set(comparisons.values_list("lower", flat=True)) | set(comparisons.values_list("upper", flat=True))
    plans = Plan.objects.filter(pk__in=used - {None}).order_by("kind", "first_year")
    of_regency = [f"{plan.title} ({plan.version_words.lower()}, {plan.regulation_number or AVOIDED})"
                  for plan in plans if plan.organisation_id is None]  # fmt: skip
    counts: dict[str, int] = {}
    for plan in plans:
        if plan.organisation_id:
            counts[plan.get_kind_display()] = counts.get(plan.get_kind_display(), 0) + 1
    return of_regency + [f"{number(count)} {kind}" for kind, count in counts.items()]


def _row(row, pairs: list[str]) -> dict[str, Any]:
    cells = [row.cells.get(pair) for pair in pairs]
    return {"name": row.name, "cells": [cell.percent if cell else AVOIDED for cell in cells]}


def _index(index) -> dict[str, Any]:
    return {
        "label": index.label,
        "value": f"{number(index.value)}%" if index.value is not None else AVOIDED,
        "carried": number(index.carried), "planned": number(index.planned),
        "missing": index.missing[:SHOWN], "without_basis": index.without_basis[:SHOWN],
    }  # fmt: skip


def _lines(wrong) -> list[dict[str, str]]:
    rows = wrong.select_related("comparison__organisation").order_by(
        "comparison__organisation__short_name", "comparison__pair", "place"
    )
    return [
        {
            "agency": line.comparison.agency, "pair": str(Pair(line.comparison.pair).label),
            "code": line.code, "name": line.name,
            "reason": " ".join(sentence for _number, passed, sentence in line.results if not passed),
        }
        for line in rows[:MOST_LINES]
    ]  # fmt: skip
