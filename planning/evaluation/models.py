"""Reports of agencies on a quarter of their Renja, and the files that prove them."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import TitledFile
from perkasa.core.codes import CodeField
from perkasa.core.files import check_upload
from planning.evaluation.figures import Predicate
from planning.evaluation.freezing import figures_stay, report_stays
from planning.evaluation.quarters import Quarter
from planning.evaluation.statuses import CERTIFIED, OPEN, SENT, TONES, VERIFIED, Status
from planning.plans.models import Plan
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


class QuarterReportQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Everybody reads what is certified, an agency all of its own, readers of all the rest as well."""
        if account is None or not account.is_authenticated:
            return self.filter(status__in=CERTIFIED)
        if account.may(Permission.EVALUATION_READ_ALL):
            return self.all()
        return self.filter(Q(status__in=CERTIFIED) | Q(organisation__in=account.organisations))

    def in_force(self):
        """The certified version of each quarter, not the one it replaced."""
        return self.filter(status=Status.FINAL)

    def of_year(self, year: int):
        """The reports of the quarters of `year`."""
        return self.filter(quarter__year=year)

    def for_listing(self):
        """What a list shows, in one question to the database; the newest quarter first."""
        return self.select_related("organisation", "quarter").order_by(
            "-quarter__year", "-quarter__number", "organisation__name", "-revision", "pk"
        )


def _person(words):
    """Who took a step; NULL before."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=words,
    )  # fmt: skip


def _figure(words):
    """What is counted when the report is certified; NULL before, or where nothing can be counted."""
    return models.DecimalField(words, max_digits=14, decimal_places=2, null=True, editable=False)


@pghistory.track()
class QuarterReport(models.Model):
    """What an agency reports of a quarter; `revision` 0 is the first, 1 the first after it was reopened.

    `version` rises with every change of its figures, so that two people never overwrite each other.
    """

    STATUS_TONES = TONES

    code = CodeField(_("nomor"), prefix="EVL")
    quarter = models.ForeignKey(
        Quarter, models.PROTECT, related_name="quarter_reports", verbose_name=_("triwulan")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="quarter_reports", verbose_name=_("perangkat daerah")
    )
    plan = models.ForeignKey(Plan, models.PROTECT, related_name="quarter_reports", verbose_name=_("Renja"))
    revision = models.PositiveSmallIntegerField(_("pembukaan ke"), default=0, editable=False)
    previous = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="later", verbose_name=_("versi lama")
    )
    drivers = models.TextField(_("faktor pendorong"), max_length=5000, blank=True)
    obstacles = models.TextField(_("faktor penghambat"), max_length=5000, blank=True)
    next_quarter = models.TextField(_("tindak lanjut triwulan berikutnya"), max_length=5000, blank=True)
    next_plan = models.TextField(_("tindak lanjut Renja berikutnya"), max_length=5000, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.DRAFT, editable=False
    )
    version = models.PositiveIntegerField(_("versi isi"), default=1, editable=False)
    sent_by = _person(_("dikirim oleh"))
    sent_at = models.DateTimeField(_("dikirim"), null=True, editable=False)
    verified_by = _person(_("diverifikasi oleh"))
    verified_at = models.DateTimeField(_("diverifikasi"), null=True, editable=False)
    certified_by = _person(_("disahkan oleh"))
    certified_at = models.DateTimeField(_("disahkan"), null=True, editable=False)
    rate = _figure(_("rata-rata capaian kinerja (%)"))
    money_rate = _figure(_("capaian anggaran (%)"))
    predicate = models.CharField(
        _("predikat kinerja"), max_length=10, choices=Predicate, blank=True, editable=False
    )
    budget = models.BigIntegerField(_("anggaran (rupiah)"), null=True, editable=False)
    spent = models.BigIntegerField(_("realisasi anggaran (rupiah)"), null=True, editable=False)

    objects = QuarterReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("laporan triwulan")
        verbose_name_plural = _("laporan triwulan")
        triggers = [report_stays()]
        indexes = [models.Index(fields=["status", "sent_at"], name="quarter_report_waiting")]
        constraints = [
            models.UniqueConstraint(
                fields=["quarter", "organisation", "revision"], name="quarter_report_once"
            ),
            models.CheckConstraint(
                name="quarter_report_revision_follows_another",
                condition=Q(revision=0, previous__isnull=True) | Q(revision__gt=0, previous__isnull=False),
            ),
            models.CheckConstraint(
                name="quarter_report_sent_by_somebody",
                condition=~Q(status__in=SENT) | Q(sent_by__isnull=False, sent_at__isnull=False),
            ),
            models.CheckConstraint(
                name="quarter_report_verified_by_somebody_else",
                condition=~Q(status__in=VERIFIED)
                | Q(verified_by__isnull=False, verified_at__isnull=False) & ~Q(verified_by=F("sent_by")),
            ),
            models.CheckConstraint(
                name="quarter_report_certified_by_a_third",
                condition=~Q(status__in=CERTIFIED)
                | Q(certified_by__isnull=False, certified_at__isnull=False)
                & ~Q(certified_by=F("verified_by")),
            ),
        ]

    def __str__(self):
        return f"{self.organisation}: {self.quarter}"

    def get_absolute_url(self) -> str:
        return reverse("planning:evaluation.detail", args=[self.code])

    @property
    def is_open(self) -> bool:
        """Whether it is with its agency, to be filled or mended."""
        return self.status in OPEN

    @property
    def is_certified(self) -> bool:
        """Whether everybody reads it."""
        return self.status in CERTIFIED

    @property
    def version_words(self) -> str:
        """Laporan pertama, or Pembukaan ke-1."""
        return str(_("Pembukaan ke-%d") % self.revision if self.revision else _("Laporan pertama"))


def place(file: "Evidence", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"evaluation/{file.report.code}/{file.code}.{file.kind}"


class Evidence(TitledFile):
    """A file that proves what a report or one `row` of it says, read by whoever may read the report."""

    report = models.ForeignKey(
        QuarterReport, models.CASCADE, related_name="files", verbose_name=_("laporan triwulan")
    )
    row = models.ForeignKey(
        "planning.Realisation", models.CASCADE, null=True, blank=True, related_name="files",
        verbose_name=_("baris laporan"),
    )  # fmt: skip
    code = CodeField(_("nomor"), prefix="BKE")
    file = models.FileField(_("berkas"), upload_to=place, max_length=200, validators=[check_upload])

    class Meta(TitledFile.Meta):
        verbose_name = _("bukti laporan triwulan")
        verbose_name_plural = _("bukti laporan triwulan")
        triggers = [figures_stay()]

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:evaluation.file", args=[self.report.code, self.code])
