"""Organisations of every kind, their dated names, and the fields (bidang urusan) they carry."""

from datetime import date
from typing import ClassVar

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import TrigramSimilarity
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Max, Q
from django.db.models.functions import Greatest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.dated import Dated, DatedQuerySet, one_at_a_time
from stakeholders.organisations.codes import LENGTH, SHAPE_IN_SQL, check_code, fields_of
from stakeholders.regions.models import Region

# Names at least this alike (0 to 1, by their trigrams) may be those of one body.
ALIKE = 0.5
RESERVED_SLUGS = {"daftar", "pilihan"}

FIELD_CODE = RegexValidator(r"^\d\.\d\d$", _("Tulis kode bidang urusan seperti 1.03."))


class Status(models.TextChoices):
    """Whether an organisation takes part; what it was called and who followed it is dated."""

    ACTIVE = "active", _("Aktif")
    SUSPENDED = "suspended", _("Ditangguhkan")
    MERGED = "merged", _("Digabungkan")


def check_slug(slug: str) -> None:
    """Raises ValidationError for the first word of another address."""
    if slug in RESERVED_SLUGS:
        raise ValidationError(_("Kode singkat ini dipakai untuk halaman lain. Pilih yang lain."))


class OrganisationQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Organisations are public facts."""
        return self.all()

    def listed(self, day: date | None = None):
        """Those that exist on `day` or today: not merged into their double, not followed by a successor."""
        day = day or timezone.localdate()
        return self.exclude(status=Status.MERGED).filter(Q(succeeded_on=None) | Q(succeeded_on__gt=day))

    def with_words(self, text: str):
        """Those with every word of `text` in a name they bear or have borne, or in their code."""
        rows = self
        for word in text.split():
            named = Q(names__name__icontains=word) | Q(names__short_name__icontains=word)
            rows = rows.filter(
                pk__in=Organisation.objects.filter(named | Q(code__startswith=word)).values("pk")
            )
        return rows

    def resembling(self, *names: str):
        """Those that bear or have borne a name like one of `names`, the likest first; no merged ones."""
        alike = [TrigramSimilarity(field, name) for name in names if name
                 for field in ("names__name", "names__short_name")]  # fmt: skip
        if not alike:
            return self.none()
        rows = self.exclude(status=Status.MERGED).annotate(likeness=Max(Greatest(*alike)))
        return rows.filter(likeness__gte=ALIKE).order_by("-likeness", "pk")

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

    Status = Status
    STATUS_TONES: dict[str, str] = {
        Status.ACTIVE: "success",
        Status.SUSPENDED: "danger",
        Status.MERGED: "neutral",
    }
    # Bodies of the regency's own government carry fields and file programmes; the others are its partners.
    GOVERNMENT = frozenset({Kind.AGENCY, Kind.DISTRICT_OFFICE, Kind.VILLAGE_OFFICE, Kind.COUNCIL})

    slug = models.SlugField(_("kode singkat"), unique=True, validators=[check_slug])
    code = models.CharField(_("kode organisasi"), max_length=LENGTH, blank=True, validators=[check_code])
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
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.ACTIVE, editable=False
    )
    suspended_until = models.DateField(_("ditangguhkan sampai dengan"), null=True, editable=False)
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        editable=False,
        related_name="predecessors",
        verbose_name=_("penerus"),
    )
    succeeded_on = models.DateField(_("diteruskan mulai"), null=True, editable=False)
    succession_basis = models.CharField(
        _("dasar hukum penerusan"), max_length=200, blank=True, editable=False
    )

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
            models.CheckConstraint(
                condition=Q(code="") | Q(code__regex=SHAPE_IN_SQL), name="organisation_code_has_its_shape"
            ),
            models.CheckConstraint(
                condition=Q(successor__isnull=True, succeeded_on__isnull=True)
                | Q(successor__isnull=False, succeeded_on__isnull=False),
                name="organisation_is_succeeded_on_a_day",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.MERGED) | Q(successor__isnull=False),
                name="organisation_is_merged_into_another",
            ),
            models.CheckConstraint(
                condition=Q(suspended_until__isnull=True) | Q(status=Status.SUSPENDED),
                name="only_a_suspension_has_its_last_day",
            ),
            models.CheckConstraint(condition=~Q(successor=F("id")), name="nobody_succeeds_oneself"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:directory.detail", args=[self.slug])

    def clean(self) -> None:
        """The fields are those that the official code says."""
        if self.code and (said := fields_of(self.code)):
            if self.field_codes and self.field_codes != said:
                words = _("Kode organisasi menyebut %(fields)s; tulis bidang urusan yang sama.")
                raise ValidationError({"field_codes": words % {"fields": ", ".join(said)}})
            self.field_codes = said

    def is_succeeded(self, day: date | None = None) -> bool:
        """Whether another body stands in its place on `day` or today."""
        return self.succeeded_on is not None and self.succeeded_on <= (day or timezone.localdate())

    def is_suspended(self, day: date | None = None) -> bool:
        """Whether a suspension holds on `day` or today."""
        is_over = self.suspended_until is not None and self.suspended_until < (day or timezone.localdate())
        return self.status == Status.SUSPENDED and not is_over

    def may_act(self, day: date | None = None) -> bool:
        """Whether people may file, book and invite in its name on `day` or today."""
        is_gone = self.status == Status.MERGED or self.is_succeeded(day)
        return not is_gone and not self.is_suspended(day)

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
