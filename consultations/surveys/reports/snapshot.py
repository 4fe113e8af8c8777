"""The words and figures of a report as the paper freezes them, in the order of a laporan SKM."""

from datetime import datetime
from typing import Any

from consultations.surveys.charts import trend
from consultations.surveys.models import Suggestion
from consultations.surveys.reading import ElementResult, profile_of, result_of
from consultations.surveys.reports.models import Report
from perkasa.core.words import long_date, moment, number
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.accounts.signatures import office_of, signature_of

MOST_SUGGESTIONS = 20
STEP = 20


def title_of(report: Report) -> str:
    """What the paper is called."""
    return f"Laporan survei kepuasan masyarakat: {report.about}, {report.in_words}"


def content_of(report: Report) -> dict[str, Any]:
    """Everything the layout `pdf/laporan-skm.html` shows, in words, so that it never changes again."""
    period = report.span
    result = result_of(period, report.service)
    if result.value is None or result.grade is None:
        raise ValueError("A report is made of an index.")
    return {
        "about": report.about,
        "period": report.in_words,
        "since": long_date(period.first_day),
        "until": long_date(period.last_day),
        "served": number(result.served),
        "wanted": number(result.wanted),
        "number": number(result.number),
        "is_enough": result.number >= result.wanted,
        "index": number(result.value),
        "letter": result.grade.letter,
        "grade": result.grade.words,
        "elements": [_element(place, part) for place, part in enumerate(result.elements)],
        "lowest": ", ".join(str(part.element.name).lower() for part in result.lowest),
        "profile": profile_of(period, report.service),
        "trend": [
            {"words": column.words, "value": number(column.value) if column.value else "–"}
            for column in trend(period, report.service)
        ],
        "suggestions": _suggestions(report),
        "plan": [
            {"element": line.element_words, "action": line.action, "responsible": line.responsible,
             "due": long_date(line.due_date)}
            for line in report.plan.all()
        ],
    }  # fmt: skip


def _element(place: int, part: ElementResult) -> dict[str, Any]:
    """One element with its bar in the picture."""
    return {
        "code": part.element.code,
        "name": str(part.element.name),
        "average": number(part.average),
        "share": number(part.share),
        "y": place * STEP,
        "text_y": place * STEP + 10,
        "bar": round(part.share * 4),
        "letter": part.grade.letter,
        "grade": part.grade.words,
    }


def _suggestions(report: Report) -> list[str]:
    period = report.span
    said = Suggestion.objects.shown().about(report.service)
    said = said.given_between(period.first_day, period.last_day)
    return list(said.values_list("public_text", flat=True)[:MOST_SUGGESTIONS])


def signatories_of(report: Report, *, approved_by: Account, at: datetime) -> list[dict[str, str]]:
    """Who wrote it and who approved it, with what the portal can truly say: accepted here, then."""
    return [
        signature_of(report.written_by, office_of(report.written_by) or "Penyusun"),
        signature_of(
            approved_by,
            office_of(approved_by, Permission.SURVEYS_APPROVE) or "Pimpinan",
            note=f"Disetujui melalui Perkasa pada {moment(at)}",
        ),
    ]
