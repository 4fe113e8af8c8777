"""Stages of a plan year as rows that people may change, and the exemptions that were granted from them."""

from datetime import date

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from stakeholders.organisations.models import Organisation


class Opens(models.TextChoices):
    """What can be handed in while a stage runs."""

    PROPOSALS = "proposals", _("pengajuan usulan")
    AGENCY_PLANS = "agency_plans", _("pengisian Renja")


class When(models.TextChoices):
    """Where a stage stands today."""

    RUNNING = "running", _("Sedang berlangsung")
    COMING = "coming", _("Akan datang")
    PAST = "past", _("Sudah lewat")


TONES = {When.RUNNING: "success", When.COMING: "info", When.PAST: "neutral"}


class StageQuerySet(models.QuerySet):
    def visible_to(self, account):
        """The calendar of planning is public."""
        return self.all()

    def running(self, day: date):
        """Those that hold `day`."""
        return self.filter(starts__lte=day, ends__gte=day)

    def to_remind(self, day: date):
        """Those running on `day` whose last day nobody was reminded of."""
        return self.running(day).exclude(reminded_of__isnull=False, reminded_of=F("ends"))

    def with_exemptions(self):
        """Each with `exempted`, the number of organisations exempted from it."""
        return self.annotate(exempted=models.Count("exemptions"))

    def sealing(self, day: date):
        """Those that on `day` still keep support and comments of their year from all."""
        return self.filter(opens=Opens.PROPOSALS, voices_open_on__gt=day)

    def sealed_until(self, plan_year: int, day: date) -> date | None:
        """When support and comments of that year are opened to all; None when they are open on `day`."""
        rows = self.sealing(day).filter(plan_year=plan_year)
        return rows.aggregate(last=models.Max("voices_open_on"))["last"]

    def not_over(self, day: date):
        """Those that run on `day` or come after it."""
        return self.filter(ends__gte=day)


@pghistory.track()
class Stage(models.Model):
    """One stage of the year's planning; both days belong to it (Permendagri 86/2017).

    `reminded_of` is the last day that those concerned were reminded of; a later one is a new reminder.
    """

    plan_year = models.PositiveSmallIntegerField(_("tahun rencana"))
    name = models.CharField(_("tahapan"), max_length=200)
    starts = models.DateField(_("mulai"))
    ends = models.DateField(_("selesai"))
    legal_basis = models.CharField(_("dasar hukum"), max_length=200, blank=True)
    opens = models.CharField(_("membuka"), max_length=20, choices=Opens, blank=True)
    voices_open_on = models.DateField(
        _("dukungan dan tanggapan dibuka pada"), null=True, blank=True,
        help_text=_("Kosong: terbuka sejak awal. Sampai tanggal ini jumlah dukungan dan tanggapan tertutup."),
    )  # fmt: skip
    reminded_of = models.DateField(_("diingatkan akan tenggat"), null=True, editable=False)

    objects = StageQuerySet.as_manager()

    class Meta:
        verbose_name = _("tahapan")
        verbose_name_plural = _("tahapan")
        ordering = ["plan_year", "starts", "pk"]
        constraints = [
            models.CheckConstraint(name="stage_ends_after_it_starts", condition=Q(ends__gte=F("starts"))),
            models.UniqueConstraint(fields=["plan_year", "name"], name="stage_once_a_year"),
        ]

    def __str__(self):
        return f"{self.name} ({self.plan_year})"

    def get_absolute_url(self):
        return f"{reverse('planning:stages.index')}?tahun={self.plan_year}"

    def when(self, day: date | None = None) -> When:
        """Where it stands on `day` or today."""
        day = day or timezone.localdate()
        if day < self.starts:
            return When.COMING
        return When.PAST if day > self.ends else When.RUNNING

    @property
    def tone(self) -> str:
        """How it looks today."""
        return TONES[self.when()]


@pghistory.track()
class Exemption(models.Model):
    """An organisation may still hand in what a stage opens until a day, for a reason, as somebody decided."""

    stage = models.ForeignKey(Stage, models.PROTECT, related_name="exemptions", verbose_name=_("tahapan"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("instansi")
    )
    until = models.DateField(_("sampai dengan"))
    reason = models.TextField(_("alasan"))
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=_("diberikan oleh"),
    )
    granted_at = models.DateTimeField(_("diberikan"), auto_now_add=True)

    class Meta:
        verbose_name = _("pengecualian tahapan")
        verbose_name_plural = _("pengecualian tahapan")
        constraints = [
            models.CheckConstraint(name="exemption_has_its_reason", condition=~Q(reason="")),
        ]

    def __str__(self):
        return f"{self.organisation}: {self.stage}"
