"""Regions by official code (Kepmendagri 300.2.2-2138/2025), with names that hold from day to day."""

from collections.abc import Sequence
from typing import ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GistIndex
from django.contrib.postgres.search import TrigramSimilarity
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Case, F, Q, When
from django.utils.translation import gettext_lazy as _

from perkasa.core.dated import Dated, DatedQuerySet, one_at_a_time

# A name this alike (0 to 1, by its groups of three letters) may be the one that was meant.
ALIKE = 0.3
CODE = RegexValidator(r"^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$", _("Tulis kode wilayah seperti 33.24.01.2001."))


class RegionQuerySet(models.QuerySet):
    def within(self, code: str):
        """The region `code` and everything below it."""
        return self.filter(Q(code=code) | Q(code__startswith=f"{code}."))

    def districts(self):
        """Those of the regency, by name."""
        return self.within(settings.REGENCY_CODE).filter(kind=Region.Kind.DISTRICT).order_by("name")

    def villages(self):
        """Villages (desa) and wards (kelurahan)."""
        return self.filter(kind__in=[Region.Kind.VILLAGE, Region.Kind.WARD])

    def with_names(self, words: Sequence[str]):
        """Those whose own name or that of what they lie in holds every word, their own name first."""
        held = (Q(name__icontains=word) | Q(parent__name__icontains=word) for word in words)
        own = Q(*(Q(name__icontains=word) for word in words))
        return self.filter(*held).order_by(Case(When(own, then=0), default=1), "name", "code")

    def resembling(self, words: str):
        """Those whose name reads nearly like `words`, the likest first."""
        likeness = TrigramSimilarity("name", words)
        return self.annotate(likeness=likeness).filter(likeness__gt=ALIKE).order_by("-likeness", "code")

    def named_like(self, words: str):
        """Regions whose name or code contains `words`."""
        return self.filter(Q(name__icontains=words) | Q(code__startswith=words))


@pghistory.track()
class Region(models.Model):
    """A province, regency, city, district, village or ward; `name` is the one in force today."""

    class Kind(models.TextChoices):
        PROVINCE = "province", _("Provinsi")
        REGENCY = "regency", _("Kabupaten")
        CITY = "city", _("Kota")
        DISTRICT = "district", _("Kecamatan")
        VILLAGE = "village", _("Desa")
        WARD = "ward", _("Kelurahan")

    code = models.CharField(_("kode"), max_length=13, unique=True, validators=[CODE])
    kind = models.CharField(_("jenis"), max_length=10, choices=Kind)
    name = models.CharField(_("nama"), max_length=120)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("wilayah")
        verbose_name_plural = _("wilayah")
        ordering = ["code"]
        indexes = [models.Index(fields=["parent", "name"])]

    def __str__(self):
        return f"{self.Kind(self.kind).label} {self.name}"

    @property
    def full_name(self) -> str:
        """Desa Blumah, Kec. Plantungan; needs `parent` loaded for villages."""
        if self.kind in (self.Kind.VILLAGE, self.Kind.WARD) and self.parent:
            return f"{self}, Kec. {self.parent.name}"
        return str(self)

    def name_on(self, day) -> str:
        """The name that held on `day`."""
        dated = self.names.in_force(day).first()
        return dated.name if dated else self.name


class RegionNameQuerySet(DatedQuerySet):
    def not_shown(self):
        """Names other than the one the region shows."""
        return self.exclude(name=F("region__name"))


class RegionName(Dated):
    """A name of a region while it held."""

    region = models.ForeignKey(Region, models.CASCADE, related_name="names", verbose_name=_("wilayah"))
    name = models.CharField(_("nama"), max_length=120)
    legal_basis = models.CharField(_("dasar hukum"), max_length=200, blank=True)

    objects: ClassVar = RegionNameQuerySet.as_manager()

    class Meta:
        verbose_name = _("nama wilayah")
        verbose_name_plural = _("nama wilayah")
        constraints = [one_at_a_time("region_has_one_name_at_a_time", "region")]
        indexes = [GistIndex(fields=["period"])]

    def __str__(self):
        return self.name
