"""The tree of results of a plan: from vision to sub-activity, with indicators, targets and ceilings."""

from collections.abc import Iterable

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Concat, Substr, Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.nomenclature.models import NomenclatureItem
from planning.plans.freezing import content_stays
from planning.plans.levels import Level
from planning.plans.models import Plan
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

PAST = "~"
"""Sorts behind every sign of a path: a branch lies between its path and that with this behind it."""


class LineQuerySet(models.QuerySet):
    def visible_to(self, account):
        """The lines of the plans that may be seen."""
        return self.filter(plan__in=Plan.objects.visible_to(account))

    def roots(self):
        """What hangs on nothing."""
        return self.filter(parent=None)

    def below(self, line: "Line"):
        """Everything that hangs on `line`, at any depth."""
        return self.filter(plan=line.plan_id, path__gt=line.path, path__lt=line.path + PAST)

    def in_order(self):
        """As a tree is read: each line before what hangs on it."""
        return self.order_by("path")

    def of_key(self, organisation_id: int | None, code: str):
        """The lines that are this one in their plans: of the same agency, with the same code."""
        return self.filter(organisation=organisation_id, code=code)

    def of_keys(self, keys: Iterable[tuple[int | None, str]]):
        """The lines that are named by their agency and code."""
        codes: dict[int | None, list[str]] = {}
        for organisation_id, code in keys:
            codes.setdefault(organisation_id, []).append(code)
        named = [Q(organisation=each, code__in=some) for each, some in codes.items()]
        return self.filter(Q(*named, _connector=Q.OR)) if named else self.none()

    def in_district(self, code: str):
        """Those that name the district with this official code, or a village or ward in it."""
        return self.filter(place_codes__overlap=Region.objects.within(code).values("code"))

    def move(self, before: str, after: str) -> None:
        """What hung on the path `before` hangs on the path `after`."""
        rows = self.filter(path__gt=before, path__lt=before + PAST)
        rows.update(path=Concat(Value(after), Substr("path", len(before) + 1)))

    def with_parent_key(self):
        """Each with `parent_organisation` and `parent_code`, what names the line above it."""
        return self.annotate(parent_organisation=F("parent__organisation"), parent_code=F("parent__code"))

    def with_money_above_others(self):
        """Those that have money although other lines hang on them; there must be none."""
        has_money = Exists(Ceiling.objects.filter(line=OuterRef("pk")))
        return self.filter(has_money, Exists(Line.objects.filter(parent=OuterRef("pk"))))

    def with_words(self, text: str):
        """Those whose code begins with `text`, or whose words hold every word of it."""
        if text[:1].isdigit() or text[:2].upper() == "X.":
            return self.filter(code__istartswith=text.strip())
        return self.filter(*(Q(name__icontains=word) | Q(code__iexact=word) for word in text.split()))

    def with_figures(self):
        """Each with its indicators, targets and ceilings, as `entry_of` reads them: four questions in all."""
        return self.select_related("parent").prefetch_related("ceilings", "indicators__targets")

    def for_listing(self):
        """What a list of lines of many plans shows, in one question; the newest plans first."""
        rows = self.select_related("plan__organisation", "organisation")
        return rows.order_by("-plan__last_year", "-plan__revision", "plan_id", "path")

    def with_sum(self, year: int):
        """Each with `total`: the ceilings of `year` of the line and of everything below it, in rupiah."""
        end = Concat(OuterRef("path"), Value(PAST))
        branch = {"line__path__gte": OuterRef("path"), "line__path__lt": end, "line__plan": OuterRef("plan")}
        sums = (
            Ceiling.objects.filter(**branch, year=year)
            .order_by()
            .values("line__plan")
            .values(total=Sum("amount"))
        )
        return self.annotate(total=Coalesce(Subquery(sums), Value(0), output_field=models.BigIntegerField()))

    def for_tree(self, year: int):
        """What the tree shows, with the sums of `year`: four questions to the database however long it is."""
        targets = Target.objects.filter(year=year)
        return (
            self.with_sum(year)
            .select_related("organisation", "plan")
            .prefetch_related("indicators", models.Prefetch("indicators__targets", targets, "of_year"))
            .in_order()
        )


class Line(models.Model):
    """One point of the tree. Money stands only at its lowest points; above them it is added up when asked.

    `path` holds the way from the root (`…/0001.0003.0002/`, numbers padded), so that a branch is a range.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="lines", verbose_name=_("dokumen"))
    parent = models.ForeignKey(
        "self", models.RESTRICT, null=True, related_name="children", verbose_name=_("induk")
    )
    path = models.CharField(_("jalur"), max_length=255, db_collation="C")
    level = models.CharField(_("tingkat"), max_length=12, choices=Level)
    code = models.CharField(_("kode"), max_length=20)
    name = models.TextField(_("uraian"))
    result = models.TextField(_("hasil atau keluaran"), blank=True)
    item = models.ForeignKey(
        NomenclatureItem, models.PROTECT, null=True, related_name="+", verbose_name=_("nomenklatur")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="plan_lines", verbose_name=_("instansi")
    )
    location = models.TextField(_("lokasi"), blank=True)
    place_codes = ArrayField(models.CharField(max_length=13), verbose_name=_("kode wilayah"), default=list)
    source_of_funds = models.CharField(_("sumber dana"), max_length=300, blank=True)
    national_priority = models.TextField(_("prioritas nasional"), blank=True)
    regional_priority = models.TextField(_("prioritas daerah"), blank=True)
    target_group = models.TextField(_("kelompok sasaran"), blank=True)
    note = models.TextField(_("catatan"), blank=True)

    total: int  # as `with_sum` finds it
    parent_organisation: int | None  # as `with_parent_key` finds them
    parent_code: str

    objects = LineQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris rencana")
        verbose_name_plural = _("baris rencana")
        triggers = content_stays("plan")
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "organisation", "code"], nulls_distinct=False, name="line_code_once_an_agency"
            ),
            models.UniqueConstraint(fields=["plan", "path"], name="line_has_its_place_in_the_tree"),
            models.CheckConstraint(
                name="line_of_nomenclature_has_an_agency",
                condition=~Q(level__in=[Level.ACTIVITY, Level.SUB_ACTIVITY]) | Q(organisation__isnull=False),
            ),
            models.CheckConstraint(name="line_is_not_its_own_parent", condition=~Q(parent=F("id"))),
        ]
        indexes = [
            models.Index(fields=["organisation", "code"], name="line_of_agency"),
            GinIndex(OpClass(Upper("name"), "gin_trgm_ops"), name="line_words"),
        ]

    def __str__(self):
        return f"{self.code} {self.name}"

    def get_absolute_url(self):
        return reverse("planning:plans.line", args=[self.plan.code, self.pk])

    @property
    def depth(self) -> int:
        """How far below the root it stands; a root has 0."""
        return self.path.count("/") - 1 - ("@" in self.path)


class Indicator(models.Model):
    """What a line is measured by; `reference` is a code such as that of the IKU or IKK it stands for."""

    class Direction(models.TextChoices):
        UP = "up", _("makin tinggi makin baik")
        DOWN = "down", _("makin rendah makin baik")

    class Formula(models.TextChoices):
        """How the quarters of a year are taken together (form E.81)."""

        SUM = "sum", _("dijumlahkan")
        LATEST = "latest", _("nilai akhir")
        SHARE = "share", _("persentase")

    line = models.ForeignKey(Line, models.CASCADE, related_name="indicators", verbose_name=_("baris"))
    position = models.PositiveSmallIntegerField(_("urutan"), default=0)
    name = models.TextField(_("indikator"))
    unit = models.CharField(_("satuan"), max_length=120, blank=True)
    direction = models.CharField(_("arah"), max_length=4, choices=Direction, default=Direction.UP)
    formula = models.CharField(_("rumus"), max_length=8, choices=Formula, default=Formula.SUM)
    reference = models.CharField(_("kode acuan"), max_length=40, blank=True)
    achieved = models.DecimalField(_("capaian awal"), max_digits=20, decimal_places=4, null=True)
    expected = models.DecimalField(_("prakiraan capaian"), max_digits=20, decimal_places=4, null=True)
    end_target = models.DecimalField(_("target akhir periode"), max_digits=20, decimal_places=4, null=True)

    of_year: "list[Target]"  # as `for_tree` finds them

    class Meta:
        verbose_name = _("indikator")
        verbose_name_plural = _("indikator")
        ordering = ["position"]
        triggers = content_stays("line")
        constraints = [models.UniqueConstraint(fields=["line", "name"], name="indicator_once_a_line")]

    def __str__(self):
        return self.name


class Target(models.Model):
    """How much of an indicator a year is to bring."""

    indicator = models.ForeignKey(
        Indicator, models.CASCADE, related_name="targets", verbose_name=_("indikator")
    )
    year = models.PositiveSmallIntegerField(_("tahun"))
    value = models.DecimalField(_("target"), max_digits=20, decimal_places=4)

    class Meta:
        verbose_name = _("target")
        verbose_name_plural = _("target")
        ordering = ["year"]
        triggers = content_stays("indicator")
        constraints = [models.UniqueConstraint(fields=["indicator", "year"], name="target_once_a_year")]

    def __str__(self):
        return f"{self.year}: {self.value}"


class Ceiling(models.Model):
    """How much money a line has in a year, in whole rupiah (pagu indikatif)."""

    line = models.ForeignKey(Line, models.CASCADE, related_name="ceilings", verbose_name=_("baris"))
    year = models.PositiveSmallIntegerField(_("tahun"))
    amount = models.BigIntegerField(_("pagu (rupiah)"))

    class Meta:
        verbose_name = _("pagu")
        verbose_name_plural = _("pagu")
        ordering = ["year"]
        triggers = content_stays("line")
        constraints = [
            models.UniqueConstraint(fields=["line", "year"], name="ceiling_once_a_year"),
            models.CheckConstraint(name="ceiling_is_not_negative", condition=Q(amount__gte=0)),
        ]

    def __str__(self):
        return f"{self.year}: {self.amount}"
