"""What is processed and why, how long which data are kept, and what was cleared away each night."""

import pghistory
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Work, WorkQuerySet


class Kept(models.TextChoices):
    """The kinds of data that end by themselves."""

    HOLDS = "holds", _("isian pemesanan yang tidak jadi dikirim")
    BOOKING_FILES = "booking_files", _("berkas pendukung konsultasi")
    NOTIFICATIONS = "notifications", _("pemberitahuan")
    IDENTITIES = "identities", _("nomor induk kependudukan")
    SURVEY_REQUESTS = "survey_requests", _("permintaan penilaian layanan")
    PLACES = "places", _("tempat dalam daftar tunggu yang sudah selesai")
    TICKETS = "tickets", _("nama pada tiket antrean")
    UNCONFIRMED = "unconfirmed", _("akun yang e-mailnya tidak pernah dipastikan")


@pghistory.track()
class RetentionPeriod(models.Model):
    """How many months data of one kind are kept, and what happens then."""

    kind = models.CharField(_("jenis data"), max_length=20, choices=Kept, unique=True)
    months = models.PositiveSmallIntegerField(
        _("disimpan (bulan)"), validators=[MinValueValidator(1), MaxValueValidator(600)]
    )
    outcome = models.CharField(_("yang terjadi sesudahnya"), max_length=200)
    legal_basis = models.CharField(_("dasar"), max_length=200, blank=True)
    is_active = models.BooleanField(_("dijalankan"), default=True)

    class Meta:
        verbose_name = _("masa simpan")
        verbose_name_plural = _("masa simpan")
        ordering = ["kind"]
        constraints = [
            models.CheckConstraint(condition=Q(months__range=(1, 600)), name="retention_is_1_to_600_months"),
            models.CheckConstraint(condition=Q(kind__in=Kept.values), name="retention_kind_is_known"),
        ]

    def __str__(self):
        return self.get_kind_display()

    @property
    def words(self) -> str:
        """How long, as people say it."""
        years, months = divmod(self.months, 12)
        return (
            _("%(number)d tahun") % {"number": years}
            if not months
            else _("%(number)d bulan") % {"number": self.months}
        )


class RetentionRunQuerySet(WorkQuerySet):
    def for_listing(self):
        """With the period each followed, the newest night first."""
        return self.select_related("period").order_by("-day", "period__kind")


class RetentionRun(Work):
    """One night's clearing of one kind of data: how many rows it met, or why it failed."""

    period = models.ForeignKey(
        RetentionPeriod, models.PROTECT, related_name="runs", verbose_name=_("jenis data")
    )
    day = models.DateField(_("malam"))
    months = models.PositiveSmallIntegerField(_("masa simpan saat itu (bulan)"), default=0)
    cleared = models.PositiveIntegerField(_("dibersihkan"), default=0)

    objects = RetentionRunQuerySet.as_manager()

    class Meta:
        verbose_name = _("pembersihan")
        verbose_name_plural = _("pembersihan")
        constraints = [models.UniqueConstraint(fields=["period", "day"], name="retention_runs_once_a_night")]
        indexes = [
            models.Index(fields=["not_before"], condition=Q(state="pending"), name="retention_waiting")
        ]

    def __str__(self):
        return f"{self.period} {self.day:%d-%m-%Y}"


@pghistory.track()
class Processing(models.Model):
    """One line of the register of processing (UU 27/2022 ps. 31), read by everybody."""

    name = models.CharField(_("kegiatan"), max_length=120)
    data = models.TextField(_("data yang diolah"))
    purpose = models.TextField(_("untuk apa"))
    legal_basis = models.CharField(_("dasar pemrosesan"), max_length=250)
    recipients = models.CharField(_("siapa yang melihat"), max_length=250)
    kept = models.CharField(_("berapa lama"), max_length=200, blank=True)
    period = models.ForeignKey(
        RetentionPeriod,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("masa simpan"),
    )
    place = models.PositiveSmallIntegerField(_("urutan"), default=0)

    class Meta:
        verbose_name = _("kegiatan pemrosesan")
        verbose_name_plural = _("kegiatan pemrosesan")
        ordering = ["place", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["name"], name="processing_name_is_unique"),
            models.CheckConstraint(
                condition=~Q(kept="") | Q(period__isnull=False), name="processing_says_how_long"
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def duration(self) -> str:
        """How long the data are kept, in words."""
        return self.kept or f"{self.period.words}; {self.period.outcome}"
