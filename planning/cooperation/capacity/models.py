"""Assessments of a year and the levels of their eight aspects."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class Aspect(models.TextChoices):
    """The eight aspects of the region's own instrument; not an instrument of the ministry."""

    TEAM = "team", _("Kelembagaan TKKSD")
    MAPPING = "mapping", _("Pemetaan urusan")
    RULES = "rules", _("Regulasi")
    PEOPLE = "people", _("Sumber daya manusia")
    BUDGET = "budget", _("Anggaran")
    RECORDS = "records", _("Dokumentasi")
    CARRYING_OUT = "carrying_out", _("Pelaksanaan")
    BENEFIT = "benefit", _("Manfaat")


class Level(models.IntegerChoices):
    BEGINNING = 1, _("1 – Belum ada atau baru dimulai")
    PARTIAL = 2, _("2 – Ada, belum berjalan")
    WORKING = 3, _("3 – Berjalan")
    LASTING = 4, _("4 – Berjalan, dievaluasi, dan ditingkatkan")


@pghistory.track()
class Assessment(models.Model):
    """How well the region could cooperate in a year, by its own judgement."""

    year = models.PositiveSmallIntegerField(_("tahun"), unique=True)
    summary = models.TextField(_("simpulan"), max_length=5000, blank=True)
    is_public = models.BooleanField(_("terbuka untuk umum"), default=False)
    assessed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dinilai oleh")
    )

    class Meta:
        verbose_name = _("penilaian kapasitas kerja sama")
        verbose_name_plural = _("penilaian kapasitas kerja sama")
        ordering = ["-year"]
        constraints = [
            models.CheckConstraint(
                name="assessment_year_is_plausible", condition=Q(year__range=(2000, 2100))
            ),
        ]

    def __str__(self):
        return str(self.year)

    def get_absolute_url(self) -> str:
        return reverse("planning:cooperation.capacity.detail", args=[self.year])


class AspectMark(models.Model):
    """The level of one aspect, what shows it, and what to improve."""

    assessment = models.ForeignKey(
        Assessment, models.CASCADE, related_name="marks", verbose_name=_("penilaian")
    )
    aspect = models.CharField(_("aspek"), max_length=16, choices=Aspect)
    level = models.PositiveSmallIntegerField(_("tingkat"), choices=Level)
    evidence = models.TextField(_("bukti"), max_length=2000)
    improvement = models.TextField(_("yang perlu ditingkatkan"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("nilai aspek")
        verbose_name_plural = _("nilai aspek")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["assessment", "aspect"], name="aspect_is_marked_once"),
            models.CheckConstraint(name="mark_is_from_1_to_4", condition=Q(level__range=(1, 4))),
        ]

    def __str__(self):
        return f"{self.get_aspect_display()}: {self.level}"
