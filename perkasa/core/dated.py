"""Things that hold from one day until another."""

from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DatedQuerySet(models.QuerySet):
    def in_force(self, day: date | None = None):
        """Those that hold on `day` (today when not given)."""
        return self.filter(period__contains=day or timezone.localdate())

    def end_on(self, day: date) -> None:
        """What holds on `day` ends there, and what would begin on that day or later is gone."""
        self.filter(period__startswith__gte=day).delete()
        for earlier in self.in_force(day):
            earlier.period = DateRange(earlier.period.lower, day)
            earlier.save(update_fields=["period"])


class Dated(models.Model):
    """A row that holds during `period`, a range of days [from, until); open ends have no bound."""

    period = DateRangeField(_("masa berlaku"))

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True


def one_at_a_time(name: str, *owners: str, condition: models.Q | None = None) -> ExclusionConstraint:
    """For the same `owners` no two periods overlap, among the rows for which `condition` holds."""
    expressions = [(owner, RangeOperators.EQUAL) for owner in owners]
    return ExclusionConstraint(
        name=name, expressions=[*expressions, ("period", RangeOperators.OVERLAPS)], condition=condition
    )
