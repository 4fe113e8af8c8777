"""Reports of surveys, and what is done about each element."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from consultations.surveys.elements import BY_CODE, CODES
from consultations.surveys.periods import Period, written_period
from consultations.surveys.reports.queries import ReportQuerySet
from consultations.surveys.reports.statuses import OPEN, Status
from perkasa.documents.models import Paper


@pghistory.track()
class Report(models.Model):
    """What the survey of a period showed, about one service or all, and what is done about it."""

    STATUS_TONES = {
        Status.SUBMITTED: "info",
        Status.RETURNED: "warning",
        Status.APPROVED: "success",
    }

    period = models.CharField(_("periode"), max_length=8)
    service = models.ForeignKey(
        Service, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("layanan")
    )
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.DRAFT)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("penyusun")
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("disetujui oleh"),
    )  # fmt: skip
    approved_at = models.DateTimeField(_("disetujui"), null=True, editable=False)
    paper = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("naskah")
    )

    objects = ReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("laporan SKM")
        verbose_name_plural = _("laporan SKM")
        ordering = ["-period", "service__name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["period", "service"], name="report_is_made_once", nulls_distinct=False
            ),
            models.CheckConstraint(
                condition=Q(status=Status.APPROVED, approved_by__isnull=False, approved_at__isnull=False)
                | (~Q(status=Status.APPROVED) & Q(approved_by__isnull=True, approved_at__isnull=True)),
                name="report_is_approved_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(paper__isnull=True) | Q(status=Status.APPROVED),
                name="only_an_approved_report_has_a_paper",
            ),
            models.CheckConstraint(
                condition=Q(period__regex=r"^20\d\d(-(TW[1-4]|S[12]))?$"), name="report_period_is_written_so"
            ),
        ]

    def __str__(self):
        return f"{self.about}, {self.in_words}"

    def get_absolute_url(self) -> str:
        return reverse("consultations:surveys.reports.detail", args=[self.pk])

    @property
    def about(self) -> str:
        """What it speaks of."""
        return self.service.name if self.service else gettext("Semua layanan konsultasi")

    @property
    def span(self) -> Period:
        """The period it speaks of."""
        return written_period(self.period)

    @property
    def in_words(self) -> str:
        """Its period as people say it."""
        return self.span.words

    @property
    def is_open(self) -> bool:
        """Whether its plan may still be changed."""
        return self.status in OPEN


@pghistory.track()
class PlanLine(models.Model):
    """What will be done about one element, by whom, until when (rencana tindak lanjut)."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="plan", verbose_name=_("laporan"))
    element = models.CharField(_("unsur"), max_length=2, choices=CODES)
    action = models.CharField(_("tindak lanjut"), max_length=300)
    responsible = models.CharField(_("penanggung jawab"), max_length=150)
    due_date = models.DateField(_("paling lambat"))

    class Meta:
        verbose_name = _("rencana tindak lanjut")
        verbose_name_plural = _("rencana tindak lanjut")
        ordering = ["element"]
        constraints = [
            models.UniqueConstraint(fields=["report", "element"], name="plan_has_one_line_an_element"),
            models.CheckConstraint(
                condition=~Q(action="") & ~Q(responsible=""), name="plan_line_says_what_and_who"
            ),
        ]

    def __str__(self):
        return f"{self.element}: {self.action}"

    @property
    def element_words(self) -> str:
        """U3 Waktu penyelesaian."""
        return f"{self.element} {BY_CODE[self.element].name}"
