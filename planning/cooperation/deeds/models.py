"""Deeds and their chapters, every version of a chapter, and what was remarked on it."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party


class Kind(models.TextChoices):
    TERMS = "kak", _("Kerangka Acuan Kerja (KAK)")
    AGREEMENT = "kb", _("Kesepakatan Bersama")
    CONTRACT = "pks", _("Perjanjian Kerja Sama")
    MEMO = "nk", _("Nota Kesepakatan")
    ACTION_PLAN = "rencana-aksi", _("Rencana aksi")
    ADDENDUM = "adendum", _("Adendum")


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    READY = "ready", _("Siap ditandatangani")
    SIGNED = "signed", _("Ditandatangani")


def private_place(deed: "Deed", name: str) -> str:
    """Where the signed scan is kept."""
    return f"cooperation/{deed.cooperation.code}/{deed.code}.{deed.scan_kind}"


class DeedQuerySet(models.QuerySet):
    def signed(self):
        """Those that hold, the latest first."""
        return self.filter(status=Status.SIGNED).order_by("-signed_on", "-pk")


@pghistory.track()
class Deed(models.Model):
    """A deed of a cooperation; what it says stands in its chapters. Once signed it never changes."""

    STATUS_TONES: dict[str, str] = {Status.READY: "info", Status.SIGNED: "success"}

    code = CodeField(_("kode naskah"), prefix="NKS")
    cooperation = models.ForeignKey(
        Cooperation, models.PROTECT, related_name="deeds", verbose_name=_("kerja sama")
    )
    kind = models.CharField(_("jenis naskah"), max_length=16, choices=Kind)
    amends = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="addenda",
        verbose_name=_("mengubah naskah"),
    )
    title = models.CharField(_("judul"), max_length=300)
    status = models.CharField(_("status"), max_length=8, choices=Status, default=Status.DRAFT, editable=False)
    number = models.CharField(_("nomor naskah"), max_length=100, blank=True, editable=False)
    partner_number = models.CharField(_("nomor naskah mitra"), max_length=100, blank=True, editable=False)
    signed_on = models.DateField(_("ditandatangani"), null=True, editable=False)
    ends = models.DateField(_("berlaku sampai dengan"), null=True, editable=False)
    scan = models.FileField(
        _("pindaian"), upload_to=private_place, max_length=200, blank=True, editable=False
    )
    scan_kind = models.CharField(max_length=8, blank=True, editable=False)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=_("dibuat oleh"),
    )

    objects = DeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("naskah kerja sama")
        verbose_name_plural = _("naskah kerja sama")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "number"], condition=~Q(number=""), name="deed_number_is_unique"
            ),
            models.UniqueConstraint(
                fields=["cooperation", "kind"],
                condition=Q(kind__in=["kak", "kb", "pks", "nk", "rencana-aksi"]),
                name="deed_once_a_cooperation",
            ),
            models.CheckConstraint(
                name="only_an_addendum_amends",
                condition=Q(kind=Kind.ADDENDUM, amends__isnull=False)
                | (~Q(kind=Kind.ADDENDUM) & Q(amends__isnull=True)),
            ),
            models.CheckConstraint(
                name="signed_deed_has_number_day_and_scan",
                condition=~Q(status=Status.SIGNED)
                | (Q(signed_on__isnull=False, sha256__regex=r"^[0-9a-f]{64}$") & ~Q(number="")),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("planning:cooperation.deeds.detail", args=[self.code])

    @property
    def is_draft(self) -> bool:
        """Whether its chapters may be written."""
        return self.status == Status.DRAFT

    @property
    def holds_until(self):
        """Its last day, as the latest signed addendum says; None when nothing says so."""
        later = [one.ends for one in self.addenda.all() if one.status == Status.SIGNED and one.ends]
        return max(later) if later else self.ends

    @property
    def scan_name(self) -> str:
        """The name under which the scan is downloaded."""
        return f"{self.code}.{self.scan_kind}"


class Chapter(models.Model):
    """A chapter of a deed as it reads now; `version` counts how often it was written."""

    deed = models.ForeignKey(Deed, models.CASCADE, related_name="chapters", verbose_name=_("naskah"))
    number = models.PositiveSmallIntegerField(_("urutan"))
    heading = models.CharField(_("judul bab"), max_length=150)
    is_required = models.BooleanField(_("wajib ada"), default=True)
    text = models.TextField(_("isi"), max_length=20000, blank=True)
    version = models.PositiveIntegerField(_("versi"), default=0)

    class Meta:
        verbose_name = _("bab naskah")
        verbose_name_plural = _("bab naskah")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["deed", "number"], name="chapter_has_its_place"),
        ]

    def __str__(self):
        return f"{self.number}. {self.heading}"

    def get_absolute_url(self) -> str:
        return reverse("planning:cooperation.deeds.chapter", args=[self.deed.code, self.number])


class Wording(models.Model):
    """One version of a chapter, by a person of ours or by a party through its link; never edited."""

    chapter = models.ForeignKey(Chapter, models.CASCADE, related_name="wordings", verbose_name=_("bab"))
    version = models.PositiveIntegerField(_("versi"))
    text = models.TextField(_("isi"), max_length=20000, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("oleh")
    )
    party = models.ForeignKey(
        Party, models.SET_NULL, null=True, related_name="+", verbose_name=_("atas nama pihak")
    )
    at = models.DateTimeField(_("pada"), auto_now_add=True)

    class Meta:
        verbose_name = _("versi bab")
        verbose_name_plural = _("versi bab")
        ordering = ["version"]
        constraints = [
            models.UniqueConstraint(fields=["chapter", "version"], name="wording_is_one_version"),
        ]

    def __str__(self):
        return f"{self.chapter} v{self.version}"


class DeedRemark(models.Model):
    """What one side remarked on a chapter, until it is settled."""

    chapter = models.ForeignKey(Chapter, models.CASCADE, related_name="remarks", verbose_name=_("bab"))
    text = models.TextField(_("komentar"), max_length=3000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("oleh")
    )
    party = models.ForeignKey(
        Party, models.SET_NULL, null=True, related_name="+", verbose_name=_("atas nama pihak")
    )
    at = models.DateTimeField(_("pada"), auto_now_add=True)
    settled_at = models.DateTimeField(_("diselesaikan"), null=True, editable=False)

    class Meta:
        verbose_name = _("komentar naskah")
        verbose_name_plural = _("komentar naskah")
        ordering = ["pk"]

    def __str__(self):
        return self.text[:60]
