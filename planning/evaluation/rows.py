"""The rows of a report: an indicator of a plan line each, with everything form E.81 says of it."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.evaluation.figures import QUARTERS, Rule, Side, WhenLowIsGood
from planning.evaluation.freezing import figures_stay
from planning.evaluation.models import QuarterReport
from planning.evaluation.scales import Scale, scale_of
from planning.plans.levels import Level
from planning.plans.lines import Indicator


def four_open() -> list[None]:
    """No quarter is reported yet."""
    return [None] * QUARTERS


def _amount(words, **options):
    return models.DecimalField(words, max_digits=20, decimal_places=4, null=True, blank=True, **options)


def _money(words):
    return models.BigIntegerField(words, null=True, blank=True)


class Realisation(models.Model):
    """One row of form E.81, complete in itself: later plans and reports do not move it.

    `results` and `spending` hold the four quarters (columns 8 to 11); the report's own quarter is the last of
    them that is filled. Money stands only where `has_money`; above, it is added up when asked. Of the
    report's own quarter `men`, `women` and `districts` (a result by official code) are the parts, where the
    indicator asks for them.
    """

    report = models.ForeignKey(
        QuarterReport, models.CASCADE, related_name="rows", verbose_name=_("laporan triwulan")
    )
    position = models.PositiveIntegerField(_("urutan"))
    path = models.CharField(_("jalur"), max_length=255, db_collation="C")
    level = models.CharField(_("tingkat"), max_length=12, choices=Level)
    code = models.CharField(_("kode"), max_length=20)
    name = models.TextField(_("uraian"))
    objective = models.TextField(_("sasaran"), blank=True)
    indicator = models.TextField(_("indikator"), blank=True)
    unit = models.CharField(_("satuan"), max_length=120, blank=True)
    formula = models.CharField(
        _("rumus"), max_length=8, choices=Indicator.Formula, default=Indicator.Formula.SUM
    )
    direction = models.CharField(
        _("arah"), max_length=4, choices=Indicator.Direction, default=Indicator.Direction.UP
    )
    when_low = models.CharField(
        _("rumus capaian"), max_length=8, choices=WhenLowIsGood, default=WhenLowIsGood.RATIO
    )
    adds_up = models.BooleanField(_("triwulan dijumlahkan"), default=False)
    end_target = _amount(_("target akhir Renstra"))
    before = _amount(_("realisasi s.d. tahun lalu"))
    target = _amount(_("target tahun ini"))
    results = ArrayField(_amount(_("realisasi")), size=QUARTERS, default=four_open)
    by_sex = models.BooleanField(_("dirinci menurut jenis kelamin"), default=False)
    by_district = models.BooleanField(_("dirinci menurut kecamatan"), default=False)
    men = _amount(_("laki-laki"))
    women = _amount(_("perempuan"))
    districts = models.JSONField(_("menurut kecamatan"), default=dict, blank=True)
    has_money = models.BooleanField(_("berisi belanja"), default=False)
    end_money = _money(_("pagu Renstra (rupiah)"))
    money_before = _money(_("belanja s.d. tahun lalu (rupiah)"))
    money = _money(_("anggaran tahun ini (rupiah)"))
    spending = ArrayField(_money(_("belanja")), size=QUARTERS, default=four_open)
    drivers = models.TextField(_("faktor pendorong"), max_length=2000, blank=True)
    obstacles = models.TextField(_("faktor penghambat"), max_length=2000, blank=True)
    follow_up = models.TextField(_("tindak lanjut"), max_length=2000, blank=True)
    note = models.TextField(_("keterangan"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("baris laporan triwulan")
        verbose_name_plural = _("baris laporan triwulan")
        ordering = ["position"]
        triggers = [figures_stay()]
        constraints = [
            models.UniqueConstraint(fields=["report", "position"], name="realisation_has_its_place"),
            models.CheckConstraint(
                name="realisation_has_four_quarters",
                condition=Q(results__len=QUARTERS, spending__len=QUARTERS),
            ),
            models.CheckConstraint(
                name="realisation_money_is_where_it_is_spent",
                condition=Q(has_money=True) | Q(money__isnull=True, end_money__isnull=True),
            ),
            models.CheckConstraint(
                name="realisation_has_parts_where_asked",
                condition=(Q(by_sex=True) | Q(men__isnull=True, women__isnull=True))
                & (Q(by_district=True) | Q(districts={})),
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.indicator or self.name}"

    def get_absolute_url(self) -> str:
        return reverse("planning:evaluation.row", args=[self.report.code, self.position])

    @property
    def rule(self) -> Rule:
        """How its performance is counted."""
        return Rule(self.formula, self.direction, self.when_low, self.adds_up)

    @property
    def formula_words(self) -> str:
        """How its quarters are taken together, in words."""
        falls = self.formula == Indicator.Formula.SUM and not self.rule.is_summed
        return str(_("nilai triwulan terakhir") if falls else self.get_formula_display())

    @property
    def is_split(self) -> bool:
        """Whether its indicator asks for parts."""
        return self.by_sex or self.by_district

    @property
    def performance(self) -> Side:
        """K: columns 5 to 15."""
        return Side(self.end_target, self.before, self.target, self.results, self.rule)

    @property
    def cost(self) -> Side:
        """Rp: columns 5 to 15, of this row alone."""
        return Side(self.end_money, self.money_before, self.money, self.spending)

    @property
    def scale(self) -> Scale | None:
        """The steps of a qualitative indicator; None where a number is reported."""
        return scale_of(self.unit)
