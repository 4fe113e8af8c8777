"""Organisations of every kind, their dated names, and the fields (bidang urusan) they carry."""

from datetime import date
from typing import ClassVar

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from perkasa.core.dated import Dated, DatedQuerySet, one_at_a_time
from stakeholders.regions.models import Region

FIELD_CODE = RegexValidator(r"^\d\.\d\d$", _("Tulis kode bidang urusan seperti 1.03."))


class OrganisationQuerySet(models.QuerySet):
    def host(self):
        """The planning agency whose portal this is."""
        return self.get(is_host=True)

    def agencies(self):
        """The regency's own offices that file programmes: perangkat daerah and kecamatan."""
        return self.filter(kind__in=[Organisation.Kind.AGENCY, Organisation.Kind.DISTRICT_OFFICE])


@pghistory.track()
class Organisation(models.Model):
    """A body that takes part; `name` and `short_name` are those of today, `names` holds every one by date."""

    class Kind(models.TextChoices):
        AGENCY = "agency", _("perangkat daerah")
        DISTRICT_OFFICE = "district_office", _("kecamatan")
        VILLAGE_OFFICE = "village_office", _("desa/kelurahan")
        COUNCIL = "council", _("DPRD/Setwan")
        ACADEMIC = "academic", _("akademisi")
        BUSINESS = "business", _("pelaku usaha")
        CIVIL_SOCIETY = "civil_society", _("organisasi masyarakat")
        PARTNER_REGION = "partner_region", _("daerah mitra")
        PROVINCE = "province", _("provinsi")
        MINISTRY = "ministry", _("kementerian/lembaga")

    slug = models.SlugField(_("kode singkat"), unique=True)
    code = models.CharField(_("kode organisasi"), max_length=22, blank=True)
    kind = models.CharField(_("jenis"), max_length=20, choices=Kind)
    name = models.CharField(_("nama"), max_length=200)
    short_name = models.CharField(_("singkatan"), max_length=60)
    field_codes = ArrayField(
        models.CharField(max_length=4, validators=[FIELD_CODE]),
        verbose_name=_("bidang urusan"),
        default=list,
        blank=True,
    )
    region = models.ForeignKey(Region, models.PROTECT, null=True, blank=True, verbose_name=_("wilayah"))
    is_host = models.BooleanField(_("pengelola portal"), default=False)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("instansi")
        verbose_name_plural = _("instansi")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_host"], condition=Q(is_host=True), name="one_host_organisation"
            ),
            models.UniqueConstraint(
                fields=["code"], condition=~Q(code=""), name="organisation_code_is_unique"
            ),
        ]

    def __str__(self):
        return self.name

    def name_on(self, day: date) -> "OrganisationName":
        """The dated name (with short name) that held on `day`; the first one before it began."""
        return self.names.in_force(day).first() or self.names.earliest("period")


class OrganisationNameQuerySet(DatedQuerySet):
    def not_shown(self):
        """Names other than the one the organisation shows."""
        return self.exclude(name=F("organisation__name"), short_name=F("organisation__short_name"))


class OrganisationName(Dated):
    """A name of an organisation while it held, with the regulation that gave it."""

    organisation = models.ForeignKey(
        Organisation, models.CASCADE, related_name="names", verbose_name=_("instansi")
    )
    name = models.CharField(_("nama"), max_length=200)
    short_name = models.CharField(_("singkatan"), max_length=60)
    legal_basis = models.CharField(_("dasar hukum"), max_length=200, blank=True)

    objects: ClassVar = OrganisationNameQuerySet.as_manager()

    class Meta:
        verbose_name = _("nama instansi")
        verbose_name_plural = _("nama instansi")
        constraints = [one_at_a_time("organisation_has_one_name_at_a_time", "organisation")]

    def __str__(self):
        return self.name
