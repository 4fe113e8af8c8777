"""Half-yearly reports and evaluations."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from perkasa.documents.models import Paper
from planning.cooperation.models import Cooperation


class HalfYearReport(models.Model):
    """What was told of one half of a year, as a numbered paper (PP 28/2018: bupati to governor)."""

    class Half(models.IntegerChoices):
        FIRST = 1, _("Semester I (Januari–Juni)")
        SECOND = 2, _("Semester II (Juli–Desember)")

    cooperation = models.ForeignKey(
        Cooperation, models.PROTECT, related_name="reports", verbose_name=_("kerja sama")
    )
    year = models.PositiveSmallIntegerField(_("tahun"))
    half = models.PositiveSmallIntegerField(_("semester"), choices=Half)
    progress = models.TextField(_("pelaksanaan dan hasil"), max_length=10000)
    obstacles = models.TextField(_("hambatan"), max_length=5000, blank=True)
    plans = models.TextField(_("rencana tindak lanjut"), max_length=5000, blank=True)
    paper = models.OneToOneField(Paper, models.PROTECT, null=True, related_name="+", verbose_name=_("naskah"))
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("disusun oleh")
    )

    class Meta:
        verbose_name = _("laporan kerja sama")
        verbose_name_plural = _("laporan kerja sama")
        ordering = ["-year", "-half"]
        constraints = [
            models.UniqueConstraint(fields=["cooperation", "year", "half"], name="report_once_a_half_year"),
            models.CheckConstraint(name="report_is_of_a_half_year", condition=Q(half__in=[1, 2])),
        ]

    def __str__(self):
        return f"{self.get_half_display()} {self.year}"


@pghistory.track()
class Evaluation(models.Model):
    """What a cooperation brought, and what is to become of it."""

    class Decision(models.TextChoices):
        EXTEND = "extend", _("Diperpanjang")
        CHANGE = "change", _("Diubah")
        GO_ON = "go_on", _("Dilanjutkan")
        END = "end", _("Diakhiri")

    TONES = {Decision.EXTEND: "success", Decision.CHANGE: "warning", Decision.END: "danger"}

    cooperation = models.ForeignKey(
        Cooperation, models.PROTECT, related_name="evaluations", verbose_name=_("kerja sama")
    )
    results = models.TextField(_("hasil"), max_length=10000)
    decision = models.CharField(_("keputusan"), max_length=8, choices=Decision)
    reason = models.TextField(_("alasan"), max_length=5000)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diputuskan oleh")
    )
    decided_at = models.DateTimeField(_("pada"), auto_now_add=True)

    class Meta:
        verbose_name = _("evaluasi kerja sama")
        verbose_name_plural = _("evaluasi kerja sama")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.cooperation.code}: {self.get_decision_display()}"
