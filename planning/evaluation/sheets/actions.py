"""What can be done with a form E.81 that was filled in elsewhere: take it over."""

from django.db import transaction

from planning.evaluation.actions import fill
from planning.evaluation.breakdowns.actions import tell_parts
from planning.evaluation.models import QuarterReport
from planning.evaluation.sheets.upload import Reading
from stakeholders.accounts.models import Account


@transaction.atomic
def take_over(report: QuarterReport, reading: Reading, *, version: int, by: Account) -> None:
    """The report says what the file says of the quarter, with its parts; all of it or nothing."""
    fill(report, reading.figures, version=version, by=by)
    if reading.parts:
        tell_parts(report, reading.parts, by=by)
