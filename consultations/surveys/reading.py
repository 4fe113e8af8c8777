"""The index as people read it: by period and service, by element, with how many answered and should have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils import timezone

from consultations.services.models import Service
from consultations.surveys import index
from consultations.surveys.elements import ELEMENTS, PROFILE, Element
from consultations.surveys.models import Answer
from consultations.surveys.periods import Period
from consultations.surveys.sources import served_by_service

COLUMNS = [f"sum_{element.column}" for element in ELEMENTS]


@dataclass(frozen=True)
class ElementResult:
    """What one element was given: its average (NRR), the same out of 100, and its grade."""

    element: Element
    average: Decimal
    share: Decimal
    grade: index.Grade

    @property
    def tone(self) -> str:
        """How its bar looks."""
        return {"A": "success", "B": "success", "C": "warning"}.get(self.grade.letter, "danger")


@dataclass(frozen=True)
class Result:
    """What one period showed about one service or all; without an index while too few have answered."""

    period: Period
    number: int
    served: int
    value: Decimal | None
    elements: tuple[ElementResult, ...]

    @property
    def wanted(self) -> int:
        """How many should answer (Krejcie and Morgan)."""
        return index.sample_size(self.served)

    @property
    def grade(self) -> index.Grade | None:
        """The letter and words of the index."""
        return None if self.value is None else index.grade_of(self.value)

    @property
    def lowest(self) -> list[ElementResult]:
        """The elements with the lowest average: those to mend first."""
        least = min((result.average for result in self.elements), default=None)
        return [result for result in self.elements if result.average == least]


class Tally:
    """Every answer between two days, summed by service and month in one query; asked for any part of it."""

    def __init__(self, since: date, until: date):
        self.rows = list(Answer.objects.given_between(since, until).summed())

    def of(self, period: Period, service: Service | None = None, *, served: int = 0) -> Result:
        """What `period` showed about `service`, or about all."""
        key = None if service is None else service.pk
        number, sums = self._sums(period.first_day, period.last_day, key)
        if number < settings.SURVEY_SHOWN_FROM:
            return Result(period, number, served, None, ())
        return Result(period, number, served, index.index_of(sums, number), tuple(_elements(sums, number)))

    def between(self, since: date, until: date, service: int | None) -> Decimal | None:
        """The index of the months from `since` to `until`; None while too few have answered."""
        number, sums = self._sums(since, until, service)
        return index.index_of(sums, number) if number >= settings.SURVEY_SHOWN_FROM else None

    def _sums(self, since: date, until: date, service: int | None) -> tuple[int, list[int]]:
        rows = [row for row in self.rows if since <= row["month"] <= until]
        rows = [row for row in rows if service in (None, row["service"])]
        return sum(row["number"] for row in rows), [sum(row[column] for row in rows) for column in COLUMNS]


def _elements(sums: list[int], number: int) -> Iterable[ElementResult]:
    for element, average in zip(ELEMENTS, index.averages(sums, number), strict=True):
        share = index.half_up(average * index.SCALE)
        yield ElementResult(element, index.half_up(average), share, index.grade_of(share))


def result_of(period: Period, service: Service | None) -> Result:
    """What `period` showed about `service`, or about all, with how many were served."""
    served = served_by_service(period.first_day, period.last_day)
    number = sum(served.values()) if service is None else served.get(service.pk, 0)
    return Tally(period.first_day, period.last_day).of(period, service, served=number)


def profile_of(period: Period, service: Service | None) -> list[dict[str, Any]]:
    """Who answered: for each question about oneself how many gave each answer, those without one left out."""
    rows = list(Answer.objects.given_between(period.first_day, period.last_day).about(service).profiled())
    return [
        {
            "label": label,
            "answers": [
                {"words": str(words), "number": sum(row["number"] for row in rows if row[name] == value)}
                for value, words in choices.choices
            ],
        }
        for name, (label, choices) in PROFILE.items()
    ]


def latest(service: Service | None = None) -> Result | None:
    """What this year showed about `service`, or all; else last year; None while too few have answered."""
    period = Period(timezone.localdate().year, 12, 1)
    tally = Tally(period.preceding.first_day, period.last_day)
    results = (tally.of(each, service) for each in (period, period.preceding))
    return next((result for result in results if result.value is not None), None)
