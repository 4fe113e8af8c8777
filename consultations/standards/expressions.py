"""What PostgreSQL counts for us: medians, days and working days between two dates."""

from django.db.models import Aggregate, FloatField, Func, IntegerField
from django.db.models.functions import TruncDate
from django.utils import timezone

WIB = timezone.get_default_timezone()


class Median(Aggregate):
    """The value in the middle; between the two in the middle when there is an even number."""

    function = "percentile_cont"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = FloatField()


class WorkdaysBetween(Func):
    """How many working days lie after the first date up to and including the second, as in core/workdays."""

    arg_joiner = ")::date + 1, ("
    template = (
        "(SELECT count(*)::int FROM generate_series((%(expressions)s)::date, interval '1 day') AS each(day) "
        "WHERE extract(isodow FROM each.day) < 6 "
        "AND NOT EXISTS (SELECT 1 FROM core_holiday WHERE core_holiday.day = each.day::date))"
    )
    output_field = IntegerField()


class DaysBetween(Func):
    """How many days lie from the second date to the first."""

    arg_joiner = " - "
    template = "(%(expressions)s)"
    output_field = IntegerField()


def day_of(moment: str) -> TruncDate:
    """The day of a moment in the office's time zone."""
    return TruncDate(moment, tzinfo=WIB)
