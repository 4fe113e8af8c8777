"""What was agreed at desks and signed, for those who measure later what came of it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from perkasa.documents.models import Paper
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import AGREED
from planning.forums.models import Forum
from stakeholders.organisations.models import Organisation


class AgreedTargetQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those of forums that may be read."""
        return self.filter(item__desk__forum__in=Forum.objects.visible_to(account))

    def of_year(self, year: int):
        """Those agreed for a plan year."""
        return self.filter(plan_year=year)

    def of_agency(self, organisation: Organisation):
        """Those that an agency works for."""
        return self.filter(organisation=organisation)

    def of_sub_activity(self, organisation_id: int | None, code: str):
        """Those that stand on this line of an agency, in whichever version of its plans."""
        return self.filter(organisation=organisation_id, code=code).exclude(code="")


class AgreedTarget(models.Model):
    """A target as a signed berita acara holds it; a berita acara perubahan puts its own in its place."""

    item = models.OneToOneField(Item, models.PROTECT, related_name="agreed", verbose_name=_("butir"))
    paper = models.ForeignKey(Paper, models.PROTECT, related_name="+", verbose_name=_("berita acara"))
    plan_year = models.PositiveSmallIntegerField(_("tahun rencana"))
    field_code = models.CharField(_("kode urusan"), max_length=8, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="+", verbose_name=_("instansi")
    )
    code = models.CharField(_("kode sub kegiatan"), max_length=20, blank=True)
    title = models.CharField(_("kinerja atau sub kegiatan"), max_length=500)
    indicator = models.CharField(_("indikator"), max_length=500)
    unit = models.CharField(_("satuan"), max_length=120)
    value = models.DecimalField(_("target disepakati"), max_digits=20, decimal_places=4)

    objects = AgreedTargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("target yang disepakati di desk")
        verbose_name_plural = _("target yang disepakati di desk")
        ordering = ["plan_year", "field_code", "pk"]
        indexes = [
            models.Index(fields=["plan_year", "organisation"], name="agreed_of_a_year"),
            models.Index(fields=["organisation", "code"], condition=~Q(code=""), name="agreed_of_a_line"),
        ]

    def __str__(self):
        return f"{self.title}: {self.value} {self.unit}"


def keep_agreed(items: list[Item], paper: Paper) -> list[AgreedTarget]:
    """The targets of `items` are those that `paper` holds, and no others."""
    AgreedTarget.objects.filter(item__in=[item.pk for item in items]).delete()
    agreed = [item for item in items if item.status in AGREED and item.target is not None]
    return AgreedTarget.objects.bulk_create(_as_agreed(item, paper) for item in agreed)


def _as_agreed(item: Item, paper: Paper) -> AgreedTarget:
    return AgreedTarget(
        item=item, paper=paper, plan_year=item.desk.forum.plan_year, field_code=item.desk.field_code,
        organisation=item.organisation, code=item.code, title=item.title, indicator=item.indicator,
        unit=item.unit, value=item.target,
    )  # fmt: skip
