"""Practices and innovations, their figures and their evidence."""

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import CodedFile
from perkasa.core.codes import CodeField
from planning.cooperation.models import Cooperation
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import FIELD_CODE, Organisation
from stakeholders.regions.models import Region


class Kind(models.TextChoices):
    PRACTICE = "practice", _("Praktik kolaborasi")
    INNOVATION = "innovation", _("Inovasi pelayanan publik")


class Status(models.TextChoices):
    SUBMITTED = "submitted", _("Menunggu verifikasi")
    RETURNED = "returned", _("Perlu perbaikan")
    VERIFIED = "verified", _("Terverifikasi")
    REFUSED = "refused", _("Tidak diterima")


class PracticeQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Everybody what is verified; who told one their own; planners all."""
        if account is None or not account.is_authenticated:
            return self.filter(status=Status.VERIFIED)
        if account.may(Permission.COOPERATION_READ_ALL):
            return self.all()
        return self.filter(Q(status=Status.VERIFIED) | Q(told_by=account))

    def for_listing(self):
        """What a list shows; the latest first."""
        return self.select_related("organisation").order_by("-pk")

    def with_words(self, text: str):
        """Those that hold every word of `text`."""
        told = ("title", "problem", "deed", "partners", "result", "code")
        rows = self
        for word in text.split():
            found = Q()
            for name in told:
                found |= Q(**{f"{name}__icontains": word})
            rows = rows.filter(found)
        return rows


@pghistory.track()
class Practice(models.Model):
    """What somebody did together with others, or newly, told so that others can do it too."""

    STATUS_TONES: dict[str, str] = {
        Status.SUBMITTED: "info",
        Status.RETURNED: "warning",
        Status.VERIFIED: "success",
        Status.REFUSED: "danger",
    }

    code = CodeField(_("nomor"), prefix="PRK")
    kind = models.CharField(_("jenis"), max_length=12, choices=Kind)
    title = models.CharField(_("judul"), max_length=200)
    year = models.PositiveSmallIntegerField(_("sejak tahun"))
    field_codes = ArrayField(
        models.CharField(max_length=4, validators=[FIELD_CODE]), verbose_name=_("urusan"), default=list
    )
    problem = models.TextField(_("masalah"), max_length=3000)
    deed = models.TextField(_("yang dilakukan"), max_length=5000)
    partners = models.TextField(_("bersama siapa"), max_length=2000)
    result = models.TextField(_("hasil"), max_length=3000)
    challenge = models.TextField(_("tantangan"), max_length=3000, blank=True)
    potential = models.TextField(_("potensi"), max_length=3000, blank=True)
    conditions = models.TextField(_("syarat meniru"), max_length=3000)
    contact = models.CharField(_("kontak dinas"), max_length=200)
    evidence_url = models.URLField(_("tautan bukti"), max_length=500, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    regions = models.ManyToManyField(Region, blank=True, related_name="+", verbose_name=_("wilayah"))
    cooperation = models.ForeignKey(
        Cooperation, models.PROTECT, null=True, blank=True, related_name="practices",
        verbose_name=_("kerja sama"),
    )  # fmt: skip
    forum_path = models.CharField(_("forum"), max_length=200, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.SUBMITTED, editable=False
    )
    told_at = models.DateTimeField(_("disampaikan"), auto_now_add=True)
    told_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=_("disampaikan oleh"),
    )

    objects = PracticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("praktik dan inovasi")
        verbose_name_plural = _("praktik dan inovasi")
        constraints = [
            models.CheckConstraint(
                name="practice_forum_is_one_of_ours",
                condition=Q(forum_path="") | Q(forum_path__startswith="/forum/"),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("planning:cooperation.practices.detail", args=[self.code])


class Figure(models.Model):
    """A result in numbers, before and after."""

    practice = models.ForeignKey(Practice, models.CASCADE, related_name="figures", verbose_name=_("praktik"))
    name = models.CharField(_("ukuran"), max_length=150)
    unit = models.CharField(_("satuan"), max_length=60)
    before = models.DecimalField(_("sebelum"), max_digits=16, decimal_places=2, null=True, blank=True)
    after = models.DecimalField(_("sesudah"), max_digits=16, decimal_places=2)

    class Meta:
        verbose_name = _("angka hasil praktik")
        verbose_name_plural = _("angka hasil praktik")
        ordering = ["pk"]

    def __str__(self):
        return self.name


def private_place(file: "PracticeFile", name: str) -> str:
    """Where a file is kept: named by its code."""
    return f"practices/{file.practice.code}/{file.code}.{file.kind}"


class PracticeFile(CodedFile):
    """Evidence of a practice."""

    practice = models.ForeignKey(Practice, models.CASCADE, related_name="files", verbose_name=_("praktik"))
    code = CodeField(_("nomor berkas"), prefix="BKP")
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)

    class Meta(CodedFile.Meta):
        verbose_name = _("bukti praktik")
        verbose_name_plural = _("bukti praktik")

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:cooperation.practices.file", args=[self.practice.code, self.code])
