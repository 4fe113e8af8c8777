"""Plans: the planning documents of the regency and its agencies, version by version (Permendagri 86/2017)."""

import pghistory
from django.db import models
from django.db.models import Case, Count, F, Q, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.plans.freezing import plan_stays
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


class Kind(models.TextChoices):
    """The documents of Permendagri 86/2017, and those of province and state that they must follow."""

    LONG_TERM = "rpjpd", _("RPJPD")
    MEDIUM_TERM = "rpjmd", _("RPJMD")
    YEARLY = "rkpd", _("RKPD")
    AGENCY_TERM = "renstra", _("Renstra PD")
    AGENCY_YEARLY = "renja", _("Renja PD")
    BUDGET = "apbd", _("APBD")
    NATIONAL_TERM = "rpjmn", _("RPJMN")
    NATIONAL_YEARLY = "rkp", _("RKP")
    PROVINCE_TERM = "rpjmd_prov", _("RPJMD Provinsi")
    PROVINCE_YEARLY = "rkpd_prov", _("RKPD Provinsi")


OF_AN_AGENCY = frozenset({Kind.AGENCY_TERM, Kind.AGENCY_YEARLY})
OF_ONE_YEAR = frozenset(
    {Kind.YEARLY, Kind.AGENCY_YEARLY, Kind.BUDGET, Kind.NATIONAL_YEARLY, Kind.PROVINCE_YEARLY}
)
OF_OTHERS = frozenset({Kind.NATIONAL_TERM, Kind.NATIONAL_YEARLY, Kind.PROVINCE_TERM, Kind.PROVINCE_YEARLY})


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    OUTLINE = "outline", _("Rancangan awal")
    PROPOSED = "proposed", _("Rancangan")
    FINAL = "final", _("Rancangan akhir")
    FIXED = "fixed", _("Ditetapkan")
    SUPERSEDED = "superseded", _("Digantikan")


FROZEN = frozenset({Status.FIXED, Status.SUPERSEDED})
"""What was fixed stays as it is, for everybody and for good."""
OPEN = frozenset(Status) - FROZEN


class PlanQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Everybody sees what is fixed, an agency all of its own, readers of all the rest as well."""
        if account is None or not account.is_authenticated:
            return self.filter(status__in=FROZEN)
        if account.may(Permission.PLANS_READ_ALL):
            return self.all()
        return self.filter(Q(status__in=FROZEN) | Q(organisation__in=account.organisations))

    def in_force(self):
        """The fixed version of each, not the one it replaced."""
        return self.filter(status=Status.FIXED)

    def covering(self, year: int):
        """Those whose period holds `year`."""
        return self.filter(first_year__lte=year, last_year__gte=year)

    def beside(self, plan: "Plan"):
        """What `plan` can be compared with: plans of any of its years, its own versions and kind first."""
        rows = self.filter(first_year__lte=plan.last_year, last_year__gte=plan.first_year).exclude(pk=plan.pk)
        own = Case(
            When(kind=plan.kind, organisation=plan.organisation_id, then=0), When(kind=plan.kind, then=2),
            When(organisation=plan.organisation_id, then=1), default=3,
        )  # fmt: skip
        return rows.order_by(own, "-last_year", "kind", "revision", "pk")

    def with_words(self, text: str):
        """Those whose title, number or regulation holds every word of `text`."""
        words = text.split()
        return self.filter(
            *(Q(title__icontains=w) | Q(code__icontains=w) | Q(regulation_number__icontains=w) for w in words)
        )

    def with_line_number(self):
        """Each with `line_number`, how many lines it has."""
        return self.annotate(line_number=Count("lines"))

    def for_listing(self):
        """What a shelf shows, in one question to the database; the newest period first."""
        return self.select_related("organisation").order_by(
            "-last_year", "kind", F("organisation__name").asc(nulls_first=True), "-revision", "pk"
        )


@pghistory.track()
class Plan(models.Model):
    """One version of a planning document; `revision` 0 is the first (murni), 1 its first change.

    `content_version` rises with every change of its lines, as long as they may change.
    """

    Kind, Status = Kind, Status
    STATUS_TONES = {
        Status.DRAFT: "neutral",
        Status.OUTLINE: "info",
        Status.PROPOSED: "info",
        Status.FINAL: "warning",
        Status.FIXED: "success",
        Status.SUPERSEDED: "neutral",
    }

    code = CodeField(_("nomor portal"), prefix="DOK")
    kind = models.CharField(_("jenis"), max_length=12, choices=Kind)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="plans", verbose_name=_("instansi")
    )
    title = models.CharField(_("judul"), max_length=200)
    first_year = models.PositiveSmallIntegerField(_("tahun awal"))
    last_year = models.PositiveSmallIntegerField(_("tahun akhir"))
    revision = models.PositiveSmallIntegerField(_("perubahan ke"), default=0, editable=False)
    previous = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="later", verbose_name=_("versi lama")
    )
    regulation_number = models.CharField(_("nomor peraturan"), max_length=120, blank=True)
    regulation_date = models.DateField(_("tanggal peraturan"), null=True, blank=True)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.DRAFT, editable=False
    )
    content_version = models.PositiveIntegerField(_("versi isi"), default=0, editable=False)
    fixed_at = models.DateTimeField(_("ditetapkan di portal"), null=True, editable=False)

    objects = PlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("dokumen rencana")
        verbose_name_plural = _("dokumen rencana")
        triggers = [plan_stays()]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "organisation", "first_year", "revision"],
                nulls_distinct=False,
                name="plan_once_a_period_and_revision",
            ),
            models.CheckConstraint(
                name="plan_of_an_agency_names_it",
                condition=Q(kind__in=OF_AN_AGENCY, organisation__isnull=False)
                | (~Q(kind__in=OF_AN_AGENCY) & Q(organisation__isnull=True)),
            ),
            models.CheckConstraint(
                name="plan_period_is_plausible",
                condition=Q(first_year__range=(1990, 2150), last_year__gte=F("first_year"))
                & (~Q(kind__in=OF_ONE_YEAR) | Q(last_year=F("first_year"))),
            ),
            models.CheckConstraint(
                name="plan_revision_follows_another",
                condition=Q(revision=0, previous__isnull=True) | Q(revision__gt=0, previous__isnull=False),
            ),
            models.CheckConstraint(
                name="plan_fixed_has_its_regulation",
                condition=Q(fixed_at__isnull=True) & ~Q(status__in=FROZEN)
                | Q(fixed_at__isnull=False, status__in=FROZEN, regulation_date__isnull=False)
                & ~Q(regulation_number=""),
            ),
        ]
        indexes = [models.Index(fields=["kind", "status", "first_year"], name="plan_shelf")]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("planning:plans.detail", args=[self.code])

    @property
    def tone(self) -> str:
        """How its status looks."""
        return self.STATUS_TONES[Status(self.status)]

    @property
    def is_open(self) -> bool:
        """Whether its content may still change."""
        return self.status in OPEN

    @property
    def is_reference(self) -> bool:
        """Whether it belongs to the state or the province, and is only followed here."""
        return self.kind in OF_OTHERS

    @property
    def period(self) -> str:
        """2027, or 2025–2029."""
        years = (self.first_year, self.last_year)
        return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"

    @property
    def years(self) -> list[int]:
        """Its years, and for a plan of one year the one after it (prakiraan maju)."""
        last = self.last_year + (self.kind in OF_ONE_YEAR)
        return list(range(self.first_year, last + 1))

    @property
    def version_words(self) -> str:
        """Murni, or Perubahan ke-1."""
        return str(_("Perubahan ke-%d") % self.revision if self.revision else _("Murni"))
