"""The works that villages propose again and again, each with its unit and the price of one."""

from decimal import ROUND_HALF_UP, Decimal

import pghistory
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.words import rupiah
from planning.nomenclature.codes import SUB_ACTIVITY
from planning.nomenclature.models import NomenclatureItem
from stakeholders.organisations.models import FIELD_CODE, Organisation


class CatalogueQuerySet(models.QuerySet):
    def visible_to(self, account):
        """What is offered to everybody is read by everybody; the rest only where it is managed."""
        return (
            self if account is not None and account.is_authenticated and account.is_staff else self.offered()
        )

    def offered(self):
        """Those that can be chosen."""
        return self.filter(is_offered=True)

    def with_words(self, text: str):
        """Those whose work, description or code holds every word of `text`."""
        return self.filter(
            *(
                Q(work__icontains=word) | Q(description__icontains=word) | Q(code__icontains=word)
                for word in text.split()
            )
        )


@pghistory.track()
class CatalogueEntry(models.Model):
    """One usual work: a proposal that chooses it is in its unit; price times volume is the estimate."""

    code = CodeField(_("nomor"), prefix="KMS")
    work = models.CharField(_("pekerjaan"), max_length=200, unique=True)
    description = models.TextField(
        _("penjelasan"),
        blank=True,
        help_text=_("Apa yang termasuk dan apa yang tidak, dalam satu kalimat."),
    )
    unit = models.CharField(_("satuan"), max_length=60, help_text=_("Misalnya: meter, unit, orang, paket."))
    unit_price = models.BigIntegerField(_("harga satuan (rupiah)"))
    price_basis = models.CharField(
        _("dasar harga"), max_length=200, blank=True, help_text=_("Misalnya: Standar Harga Satuan 2027.")
    )
    field_code = models.CharField(_("bidang urusan"), max_length=4, validators=[FIELD_CODE])
    sub_activity_code = models.CharField(
        _("kode sub kegiatan"), max_length=20, blank=True,
        help_text=_("Kode nomenklatur; dicari dalam edisi yang berlaku untuk tahun rencana usulan."),
    )  # fmt: skip
    agency = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("perangkat daerah yang menangani"),
    )  # fmt: skip
    is_physical = models.BooleanField(
        _("pekerjaan fisik"), default=False, help_text=_("Usulan pekerjaan fisik memerlukan foto lokasi.")
    )
    is_offered = models.BooleanField(_("ditawarkan"), default=True)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = _("pekerjaan kamus usulan")
        verbose_name_plural = _("kamus usulan")
        ordering = ["work", "pk"]
        constraints = [
            models.CheckConstraint(name="catalogue_price_is_positive", condition=Q(unit_price__gt=0)),
            models.CheckConstraint(name="catalogue_says_its_work", condition=~Q(work="") & ~Q(unit="")),
        ]

    def __str__(self):
        return self.work

    def clean(self) -> None:
        """The code of the sub-activity has the shape of one."""
        if self.sub_activity_code and not SUB_ACTIVITY.fullmatch(self.sub_activity_code):
            raise ValidationError({"sub_activity_code": _("Tulis kode seperti 1.03.10.2.01.0005.")})

    @property
    def price_in_words(self) -> str:
        """Rp450.000 per meter."""
        return _("%(price)s per %(unit)s") % {"price": rupiah(self.unit_price), "unit": self.unit}

    def estimate(self, volume: Decimal) -> int:
        """What `volume` of it costs by its unit price, in whole rupiah."""
        return int((volume * self.unit_price).quantize(Decimal(1), rounding=ROUND_HALF_UP))

    def estimate_in_words(self, volume: Decimal) -> str:
        """How the estimate comes about: "250 meter × Rp450.000 = Rp112.500.000"."""
        from_words = f"{volume.normalize():f}".replace(".", ",")
        return f"{from_words} {self.unit} × {rupiah(self.unit_price)} = {rupiah(self.estimate(volume))}"

    def sub_activity_in(self, plan_year: int) -> NomenclatureItem | None:
        """The sub-activity in the edition of `plan_year`; None when that edition has no such code."""
        if not self.sub_activity_code:
            return None
        usable = NomenclatureItem.objects.for_year(plan_year).for_regency().sub_activities()
        return usable.with_code(self.sub_activity_code).first()
