"""Services (what one may consult about), the officers who serve them and the rooms where they do."""

from datetime import datetime, timedelta

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import lines_in
from stakeholders.organisations.models import FIELD_CODE, Organisation


class Mode(models.TextChoices):
    """How two people meet."""

    ON_SITE = "on_site", _("tatap muka")
    ONLINE = "online", _("daring")


PERSON = "person"
AUDIENCE = [(PERSON, _("perorangan")), *Organisation.Kind.choices]
"""Who may book: people for themselves, or for an organisation of that kind."""

LENGTH = [MinValueValidator(10), MaxValueValidator(480)]
RESERVED = {
    "saya",
    "petugas",
    "pemesanan",
    "ubah",
    "kalender",
    "notula",
    "antrean",
    "survei",
    "sesi",
    "tunggu",
    "standar",
    "kinerja",
    "maklumat",
}


def is_not_reserved(slug: str) -> None:
    """Refuse a slug whose address belongs to another page below /konsultasi/."""
    if slug in RESERVED:
        raise ValidationError(_("Alamat ini dipakai halaman lain. Pilih yang lain."))


class ServiceQuerySet(models.QuerySet):
    def open(self):
        """Those that can be booked now."""
        return self.filter(is_open=True)

    def of_officer(self, account):
        """Those that `account` serves as an active officer."""
        return self.filter(pk__in=Officer.objects.active().filter(account=account).values("services"))


@pghistory.track()
class Service(models.Model):
    """One kind of consultation: its purpose, length, notice and the papers to bring."""

    class Offer(models.TextChoices):
        ON_SITE = "on_site", _("tatap muka")
        ONLINE = "online", _("daring")
        BOTH = "both", _("tatap muka atau daring")

    slug = models.SlugField(_("alamat halaman"), unique=True, validators=[is_not_reserved])
    name = models.CharField(_("nama"), max_length=150)
    purpose = models.TextField(
        _("kegunaan"), help_text=_("Untuk apa dan untuk siapa, dua atau tiga kalimat.")
    )
    duration = models.PositiveSmallIntegerField(_("lama (menit)"), default=60, validators=LENGTH)
    more_durations = ArrayField(
        models.PositiveSmallIntegerField(validators=LENGTH),
        verbose_name=_("lama lain yang dapat dipilih (menit)"),
        default=list,
        blank=True,
        help_text=_("Dipisah koma, misalnya 30, 90."),
    )
    buffer_before = models.PositiveSmallIntegerField(
        _("jeda sebelum (menit)"), default=0, validators=[MaxValueValidator(120)]
    )
    buffer_after = models.PositiveSmallIntegerField(
        _("jeda sesudah (menit)"), default=0, validators=[MaxValueValidator(120)]
    )
    audience = ArrayField(
        models.CharField(max_length=20, choices=AUDIENCE),
        verbose_name=_("siapa boleh memesan"),
        default=list,
        blank=True,
        help_text=_("Kosong: semua orang."),
    )
    most_per_person = models.PositiveSmallIntegerField(
        _("pemesanan berjalan paling banyak tiap orang"), null=True, blank=True,
        validators=[MinValueValidator(1)],
    )  # fmt: skip
    most_per_organisation = models.PositiveSmallIntegerField(
        _("pemesanan berjalan paling banyak tiap instansi"), null=True, blank=True,
        validators=[MinValueValidator(1)],
    )  # fmt: skip
    needs_approval = models.BooleanField(
        _("perlu persetujuan petugas"), default=True,
        help_text=_("Bila tidak, permohonan langsung dipastikan."),
    )  # fmt: skip
    notice_days = models.PositiveSmallIntegerField(
        _("pesan paling lambat (hari kerja sebelumnya)"), default=1
    )
    horizon_days = models.PositiveSmallIntegerField(
        _("pesan paling awal (hari sebelumnya)"),
        default=30,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
    )
    change_hours = models.PositiveSmallIntegerField(
        _("pemohon boleh mengubah atau membatalkan sampai (jam sebelumnya)"),
        default=2,
        validators=[MaxValueValidator(336)],
    )
    offer = models.CharField(_("cara"), max_length=10, choices=Offer, default=Offer.BOTH)
    required_papers = models.TextField(
        _("yang perlu dibawa"), blank=True, help_text=_("Berkas atau bahan untuk dibawa, satu per baris.")
    )
    preparation = models.TextField(
        _("cara bersiap"),
        blank=True,
        max_length=1000,
        help_text=_("Dibaca sebelum memesan, dua atau tiga kalimat."),
    )
    field_codes = ArrayField(
        models.CharField(max_length=4, validators=[FIELD_CODE]),
        verbose_name=_("bidang urusan"),
        default=list,
        blank=True,
    )
    is_open = models.BooleanField(_("dibuka"), default=True)

    objects = ServiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("layanan konsultasi")
        verbose_name_plural = _("layanan konsultasi")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(duration__range=(10, 480)), name="service_lasts_10_to_480_minutes"
            ),
            models.CheckConstraint(
                condition=Q(horizon_days__range=(1, 90)), name="service_horizon_is_1_to_90_days"
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("consultations:bookings.choose", args=[self.slug])

    @property
    def length(self) -> timedelta:
        """How long one consultation lasts when nothing else is chosen."""
        return timedelta(minutes=self.duration)

    @property
    def durations(self) -> list[int]:
        """The lengths one may choose from, in minutes."""
        return sorted({self.duration, *self.more_durations})

    @property
    def before(self) -> timedelta:
        """What officer and room are kept free before it."""
        return timedelta(minutes=self.buffer_before)

    @property
    def after(self) -> timedelta:
        """What officer and room are kept free after it."""
        return timedelta(minutes=self.buffer_after)

    def occupied(self, starts: datetime, ends: datetime) -> DateTimeTZRange:
        """What a consultation from `starts` to `ends` takes of its officer and room, buffers and all."""
        return DateTimeTZRange(starts - self.before, ends + self.after)

    def admits(self, account) -> bool:
        """Whether `account`, for itself or for one of its organisations, may book it."""
        if not self.audience or PERSON in self.audience:
            return True
        return any(organisation.kind in self.audience for organisation in account.organisations)

    def is_for(self, organisation: Organisation | None) -> bool:
        """Whether one may come for `organisation`, or with None for oneself."""
        kind = PERSON if organisation is None else organisation.kind
        return not self.audience or kind in self.audience

    @property
    def papers(self) -> list[str]:
        """What to bring, one entry per line that was typed."""
        return lines_in(self.required_papers)

    @property
    def modes(self) -> list[Mode]:
        """The ways to meet that this service offers."""
        return list(Mode) if self.offer == self.Offer.BOTH else [Mode(self.offer)]


class OfficerQuerySet(models.QuerySet):
    def active(self):
        """Those who serve now: marked active, with an open account."""
        return self.filter(is_active=True, account__is_active=True)


@pghistory.track()
class Officer(models.Model):
    """A person who serves consultations (petugas) and the services they are competent for."""

    account = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="officer", verbose_name=_("akun")
    )
    services = models.ManyToManyField(Service, related_name="officers", verbose_name=_("layanan"), blank=True)
    field_codes = ArrayField(
        models.CharField(max_length=4, validators=[FIELD_CODE]),
        verbose_name=_("bidang urusan yang dikuasai"),
        default=list,
        blank=True,
        help_text=_("Kode bidang dipisah koma, misalnya 1.03, 5.01. Didahulukan bagi pemohon bidang itu."),
    )
    meeting_url = models.URLField(
        _("alamat ruang daring"),
        blank=True,
        help_text=_("Dikirim kepada pemohon bila konsultasi daring dijadwalkan."),
    )
    is_active = models.BooleanField(_("bertugas"), default=True)

    objects = OfficerQuerySet.as_manager()

    class Meta:
        verbose_name = _("petugas")
        verbose_name_plural = _("petugas")
        ordering = ["account__full_name"]

    def __str__(self):
        return str(self.account)


class RoomQuerySet(models.QuerySet):
    def active(self):
        """Those in use now."""
        return self.filter(is_active=True)


@pghistory.track()
class Room(models.Model):
    """A room where consultations are held."""

    name = models.CharField(_("nama"), max_length=100, unique=True)
    place = models.CharField(_("tempat"), max_length=200, help_text=_("Gedung, lantai, alamat."))
    is_active = models.BooleanField(_("dipakai"), default=True)

    objects = RoomQuerySet.as_manager()

    class Meta:
        verbose_name = _("ruang")
        verbose_name_plural = _("ruang")
        ordering = ["name"]

    def __str__(self):
        return self.name
