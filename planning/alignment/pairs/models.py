"""What was found when documents were laid beside each other: a row an agency and pair, and a row a line."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.alignment import checks
from planning.alignment.decisions import DECIDED, GIVES_REASON, Judged, Verdict
from planning.alignment.pairs.comparing import said_by
from planning.alignment.pairs.consistency import index_of
from planning.alignment.pairs.pairing import PAIRINGS, Pair, Pairing
from planning.nomenclature.models import Edition
from planning.plans.levels import Level
from planning.plans.models import Plan
from planning.plans.models import Status as PlanStatus
from stakeholders.organisations.models import Organisation

MENDED = _("Diperbaiki")


class Found(Judged):
    """A verdict with its score, and what a person said about it."""

    score = models.DecimalField(_("nilai"), max_digits=5, decimal_places=2, default=0, editable=False)
    is_mended = models.BooleanField(_("diperbaiki"), default=False, editable=False)

    class Meta:
        abstract = True

    @property
    def words(self) -> str:
        """The status in words."""
        is_mended = self.is_mended and self.verdict == Verdict.ALIGNED and not self.decision
        return str(MENDED) if is_mended else super().words


class ComparisonQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those of documents that both may be seen."""
        plans = Plan.objects.visible_to(account)
        return self.filter(Q(upper=None) | Q(upper__in=plans), lower__in=plans)

    def unchecked(self):
        """What waits for a worker."""
        return self.filter(verdict=Verdict.NOT_CHECKED)

    def living(self):
        """Those whose documents have not been replaced."""
        old = PlanStatus.SUPERSEDED
        return self.exclude(lower__status=old).exclude(upper__status=old)

    def in_force(self):
        """Those of fixed documents that hold."""
        return self.filter(Q(upper=None) | Q(upper__status=PlanStatus.FIXED), lower__status=PlanStatus.FIXED)

    def for_reading(self):
        """With what a page says of them."""
        return self.select_related("organisation", "lower", "upper", "edition", "decided_by")


class Comparison(Found):
    """A document beside what it must follow, as far as one agency goes (none: the regency as a whole).

    It says which versions were compared, when, and by which version of the checks; `verdict` "not checked"
    is a row of work for the next worker.
    """

    pair = models.CharField(_("pasangan"), max_length=16, choices=Pair)
    organisation = models.ForeignKey(
        Organisation, models.CASCADE, null=True, related_name="+", verbose_name=_("perangkat daerah")
    )
    lower = models.ForeignKey(Plan, models.CASCADE, related_name="+", verbose_name=_("dokumen"))
    upper = models.ForeignKey(Plan, models.CASCADE, null=True, related_name="+", verbose_name=_("acuan"))
    year = models.PositiveSmallIntegerField(_("tahun"))

    lines_found = models.PositiveIntegerField(_("baris"), default=0, editable=False)
    aligned = models.PositiveIntegerField(_("baris selaras"), default=0, editable=False)
    partly = models.PositiveIntegerField(_("baris selaras sebagian"), default=0, editable=False)
    planned = models.PositiveIntegerField(_("program direncanakan"), default=0, editable=False)
    carried = models.PositiveIntegerField(_("program dijabarkan"), default=0, editable=False)

    lower_version = models.PositiveIntegerField(_("versi isi"), default=0, editable=False)
    upper_version = models.PositiveIntegerField(_("versi isi acuan"), default=0, editable=False)
    edition = models.ForeignKey(
        Edition,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("edisi pembanding"),
        editable=False,
    )
    rules = models.CharField(_("versi pemeriksaan"), max_length=120, blank=True, editable=False)
    checked_at = models.DateTimeField(_("diperiksa"), null=True, editable=False)

    objects = ComparisonQuerySet.as_manager()

    class Meta:
        verbose_name = _("perbandingan dokumen")
        verbose_name_plural = _("perbandingan dokumen")
        constraints = [
            models.UniqueConstraint(
                fields=["pair", "organisation", "lower", "upper"],
                nulls_distinct=False,
                name="comparison_once",
            ),
            models.CheckConstraint(
                name="comparison_checked_says_when",
                condition=Q(verdict=Verdict.NOT_CHECKED, checked_at__isnull=True)
                | (~Q(verdict=Verdict.NOT_CHECKED) & Q(checked_at__isnull=False)),
            ),
            models.CheckConstraint(name="comparison_decision_has_its_person", condition=DECIDED),
            models.CheckConstraint(name="comparison_exemption_has_a_reason", condition=GIVES_REASON),
        ]
        indexes = [
            models.Index(fields=["year", "pair"], name="comparison_year"),
            models.Index(
                fields=["organisation"], condition=Q(verdict=checks.NOT_CHECKED), name="comparison_unchecked"
            ),
        ]

    def __str__(self):
        return f"{self.get_pair_display()} {self.agency} {self.lower.period}"

    def get_absolute_url(self):
        return reverse("planning:alignment.pairs.detail", args=[self.pk])

    @property
    def owner_id(self) -> int | None:
        """The agency whose lines they are."""
        return self.organisation_id

    @property
    def pairing(self) -> Pairing:
        return PAIRINGS[Pair(self.pair)]

    @property
    def agency(self) -> str:
        """Whose lines they are."""
        return self.organisation.short_name if self.organisation else str(_("Kabupaten"))

    @property
    def not_aligned(self) -> int:
        return self.lines_found - self.aligned - self.partly

    @property
    def share(self):
        """The lines that agree, in percent of all."""
        return index_of(self.aligned, self.lines_found)


class LineCheckQuerySet(models.QuerySet):
    def in_order(self):
        """As codes are read."""
        return self.order_by("place", "-in_lower", "pk")


class LineCheck(Found):
    """One line of a pair: its score, its verdict and what each check said; `place` sorts its code."""

    comparison = models.ForeignKey(
        Comparison, models.CASCADE, related_name="lines", verbose_name=_("perbandingan")
    )
    code = models.CharField(_("kode"), max_length=60)
    place = models.CharField(max_length=90, db_collation="C", editable=False)
    name = models.TextField(_("uraian"))
    level = models.CharField(_("tingkat"), max_length=12, choices=Level)
    in_lower = models.BooleanField(_("ada dalam dokumen"))
    in_upper = models.BooleanField(_("ada dalam acuan"))
    results = models.JSONField(_("hasil pemeriksaan"), default=list, editable=False)
    checked_at = models.DateTimeField(_("diperiksa"), editable=False)

    objects = LineCheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris yang diperiksa")
        verbose_name_plural = _("baris yang diperiksa")
        constraints = [
            models.UniqueConstraint(
                fields=["comparison", "code", "in_lower", "in_upper"], name="line_check_once_a_comparison"
            ),
            models.CheckConstraint(name="line_check_decision_has_its_person", condition=DECIDED),
            models.CheckConstraint(name="line_check_exemption_has_a_reason", condition=GIVES_REASON),
            models.CheckConstraint(
                name="line_check_stands_somewhere", condition=Q(in_lower=True) | Q(in_upper=True)
            ),
        ]
        indexes = [models.Index(F("code"), name="line_check_code")]

    def __str__(self):
        return f"{self.code} {self.name}"

    @property
    def owner_id(self) -> int | None:
        """The agency whose line it is."""
        return self.comparison.organisation_id

    @property
    def sentences(self) -> list[dict]:
        """What each check said, with its name and legal basis."""
        return said_by(self.results)
