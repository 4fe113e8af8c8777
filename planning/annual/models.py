"""The annual report of a year: what planners tell, and the paper that holds it together with the figures."""

from datetime import date

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.documents.models import Paper
from stakeholders.accounts.roles import Permission


class Status(models.TextChoices):
    DRAFT = "draft", _("Disusun")
    ISSUED = "issued", _("Terbit")


class AnnualReportQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Everybody what was issued; those who plan or look on for the regency also what is being written."""
        if account is not None and account.is_authenticated and account.may(Permission.PLANS_READ_ALL):
            return self.all()
        return self.filter(status=Status.ISSUED)

    def for_listing(self):
        """What a list shows, the latest year first."""
        return self.select_related("paper").order_by("-year")


@pghistory.track()
class AnnualReport(models.Model):
    """One year; its figures come from the other rooms and are frozen in the paper when it is issued."""

    STATUS_TONES: dict[str, str] = {Status.DRAFT: "info", Status.ISSUED: "success"}

    year = models.PositiveSmallIntegerField(_("tahun"), unique=True)
    foreword = models.TextField(_("pengantar"), max_length=5000, blank=True)
    highlights = models.TextField(_("capaian utama"), max_length=5000, blank=True)
    obstacles = models.TextField(_("hambatan"), max_length=5000, blank=True)
    plans = models.TextField(_("rencana tahun berikutnya"), max_length=5000, blank=True)
    status = models.CharField(_("status"), max_length=6, choices=Status, default=Status.DRAFT, editable=False)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False, verbose_name=_("penyusun")
    )
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False,
        verbose_name=_("diterbitkan oleh"),
    )  # fmt: skip
    issued_at = models.DateTimeField(_("diterbitkan"), null=True, editable=False)
    paper = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("naskah")
    )

    objects = AnnualReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("laporan tahunan")
        verbose_name_plural = _("laporan tahunan")
        ordering = ["-year"]
        constraints = [
            models.CheckConstraint(
                name="annual_report_year_is_plausible", condition=Q(year__range=(2000, 2100))
            ),
            models.CheckConstraint(
                name="annual_report_is_issued_by_somebody",
                condition=Q(status=Status.ISSUED, issued_by__isnull=False, issued_at__isnull=False)
                | (~Q(status=Status.ISSUED) & Q(issued_by__isnull=True, issued_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="only_an_issued_annual_report_has_a_paper",
                condition=Q(paper__isnull=True) | Q(status=Status.ISSUED),
            ),
        ]

    def __str__(self):
        return f"Laporan Tahunan Perkasa {self.year}"

    def get_absolute_url(self) -> str:
        return reverse("planning:annual.detail", args=[self.year])

    @property
    def is_open(self) -> bool:
        """Whether its words may still be changed."""
        return self.status == Status.DRAFT

    @property
    def span(self) -> tuple[date, date]:
        """Its first and its last day."""
        return date(self.year, 1, 1), date(self.year, 12, 31)
