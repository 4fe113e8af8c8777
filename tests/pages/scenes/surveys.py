"""Opinions about what was served, a suggestion, and reports in every state."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from consultations.bookings.models import Booking
from consultations.surveys import actions
from consultations.surveys.models import Suggestion
from consultations.surveys.periods import Period
from consultations.surveys.reports import actions as reports
from consultations.surveys.reports.models import Report
from tests.factories.surveys import FIVE, answers

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    """Five people have answered for each of two quarters that are over."""
    for month in (date(2026, 8, 1), date(2026, 11, 1)):
        answers([*FIVE, *FIVE], service=world.service, month=month)


def add_row(world: "World") -> None:
    by = world.visitors["admin"]
    past = Booking.objects.get(code=world.records["past"][0])
    year = 2026 - world.days
    with world.travel(past.ends_at + timedelta(hours=1)):
        asked = actions.ask(past)
        suggestion = Suggestion.objects.create(
            service=world.service, month=date(2026, 11, 1), text="Baik.", public_text="Baik."
        )
        actions.show(suggestion, by=by)
    answers(service=world.service, month=date(year, 3, 1))
    draft = reports.begin(Period(year, 3, 1), None, by=by)
    _plan(draft, by)
    submitted = reports.begin(Period(year, 6, 1), world.service, by=by)
    _plan(submitted, by)
    reports.submit(submitted, by=by)
    approved = reports.begin(Period(year, 12, 1), world.service, by=by)
    _plan(approved, by)
    reports.submit(approved, by=by)
    reports.approve(approved, by=world.visitors["head"])
    world.records |= {
        "survey-link": (asked.link.split("/")[-2],),
        "survey-request": (asked.pk,),
        "report": (draft.pk,),
        "submitted-report": (submitted.pk,),
    }


def _plan(report: Report, by) -> None:
    lines = [
        reports.Plan(code, "Memasang kotak saran", "Sekretariat", date(2026, 12, 31)) for code in ("U8", "U9")
    ]
    reports.plan(report, lines=lines, by=by)
