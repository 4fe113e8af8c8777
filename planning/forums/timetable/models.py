"""Turns at desks: one agency, one field, one time; the database keeps everybody in one place."""

from datetime import timedelta

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import brief_span
from planning.forums.desks.models import Desk
from planning.forums.models import Forum
from planning.forums.timetable.statuses import TONES, Status
from stakeholders.organisations.models import Organisation


class TurnQuerySet(models.QuerySet):
    def for_reading(self):
        """With what a timetable says of them, in the order of the day."""
        return self.select_related("desk", "organisation").order_by("period", "desk", "pk")


class Turn(models.Model):
    """The time of one agency at one desk for one field; `told_late` is the delay it was told, in minutes."""

    STATUS_TONES = TONES

    forum = models.ForeignKey(Forum, models.PROTECT, related_name="turns", verbose_name=_("forum"))
    desk = models.ForeignKey(Desk, models.PROTECT, related_name="turns", verbose_name=_("desk"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("instansi")
    )
    field_code = models.CharField(_("kode urusan"), max_length=8, blank=True)
    period = DateTimeRangeField(_("waktu"))
    status = models.CharField(
        _("status"), max_length=8, choices=Status, default=Status.WAITING, editable=False
    )
    started_at = models.DateTimeField(_("mulai sesungguhnya"), null=True, editable=False)
    ended_at = models.DateTimeField(_("selesai sesungguhnya"), null=True, editable=False)
    told_late = models.PositiveSmallIntegerField(_("keterlambatan diberitahukan"), default=0, editable=False)

    objects = TurnQuerySet.as_manager()

    class Meta:
        verbose_name = _("giliran desk")
        verbose_name_plural = _("giliran desk")
        ordering = ["period", "pk"]
        constraints = [
            ExclusionConstraint(
                name="agency_sits_at_one_desk_at_a_time",
                expressions=[
                    ("forum", RangeOperators.EQUAL),
                    ("organisation", RangeOperators.EQUAL),
                    ("period", RangeOperators.OVERLAPS),
                ],
            ),
            ExclusionConstraint(
                name="desk_serves_one_agency_at_a_time",
                expressions=[("desk", RangeOperators.EQUAL), ("period", RangeOperators.OVERLAPS)],
            ),
            models.UniqueConstraint(
                fields=["forum", "organisation", "field_code"], name="one_turn_an_agency_and_field"
            ),
            models.UniqueConstraint(
                fields=["desk"], condition=Q(status=Status.RUNNING), name="desk_runs_one_turn"
            ),
            models.CheckConstraint(
                name="turn_has_a_time",
                condition=Q(period__isempty=False, period__lower_inf=False, period__upper_inf=False),
            ),
            models.CheckConstraint(
                name="turn_says_when_it_was",
                condition=Q(status=Status.WAITING, started_at__isnull=True, ended_at__isnull=True)
                | Q(status=Status.RUNNING, started_at__isnull=False, ended_at__isnull=True)
                | Q(status=Status.DONE, started_at__isnull=False, ended_at__isnull=False)
                | Q(status=Status.ABSENT, started_at__isnull=True, ended_at__isnull=False),
            ),
        ]

    def __str__(self):
        return f"{self.organisation.short_name} {self.field_code}".strip()

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.timetable.turn", args=[self.pk])

    @property
    def when(self) -> str:
        """Its day and hours, briefly."""
        return brief_span(self.period.lower, self.period.upper)

    @property
    def minutes(self) -> int:
        """How long it is planned to last."""
        return (self.period.upper - self.period.lower) // timedelta(minutes=1)

    @property
    def tone(self) -> str:
        """How its status looks."""
        return TONES[self.status]
