"""Parties with their signatories, what they give year by year, and the coordinating team."""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from planning.cooperation.models import Cooperation
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region


@pghistory.track()
class Party(models.Model):
    """A region by its official code, or another body by name; `link_version` ends links given out before."""

    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="parties", verbose_name=_("kerja sama")
    )
    number = models.PositiveSmallIntegerField(_("pihak ke"))
    is_ours = models.BooleanField(_("daerah kita"), default=False)
    region = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("daerah")
    )
    name = models.CharField(_("nama lembaga"), max_length=200, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("akun lembaga")
    )
    email = models.EmailField(_("surel kantor mitra"), blank=True)
    signer = models.CharField(_("penanda tangan"), max_length=150, blank=True)
    office = models.CharField(_("jabatan"), max_length=150, blank=True)
    is_head = models.BooleanField(_("kepala daerah atau pimpinan lembaga"), default=True)
    attorney_number = models.CharField(_("nomor surat kuasa"), max_length=100, blank=True)
    attorney_date = models.DateField(_("tanggal surat kuasa"), null=True, blank=True)
    link_version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        verbose_name = _("pihak kerja sama")
        verbose_name_plural = _("pihak kerja sama")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["cooperation", "number"], name="party_has_its_place"),
            models.UniqueConstraint(fields=["cooperation", "region"], name="region_is_a_party_once"),
            models.UniqueConstraint(
                fields=["cooperation"], condition=Q(is_ours=True), name="one_party_is_our_own"
            ),
            models.CheckConstraint(
                name="party_is_a_region_or_has_a_name", condition=Q(region__isnull=True) ^ Q(name="")
            ),
            models.CheckConstraint(
                name="power_of_attorney_has_number_and_date",
                condition=Q(attorney_number="", attorney_date__isnull=True)
                | (~Q(attorney_number="") & Q(attorney_date__isnull=False)),
            ),
        ]

    def __str__(self):
        return str(self.region) if self.region else self.name

    @property
    def may_be_signed_for(self) -> bool:
        """Whether somebody signs who may: the head, or another with a power of attorney."""
        return bool(self.signer) and (self.is_head or bool(self.attorney_number))


class Share(models.Model):
    """What a party pays in a year, and from which line of its budget."""

    party = models.ForeignKey(Party, models.CASCADE, related_name="shares", verbose_name=_("pihak"))
    year = models.PositiveSmallIntegerField(_("tahun"))
    amount = models.BigIntegerField(_("jumlah (rupiah)"))
    source = models.CharField(_("sumber dana"), max_length=100)
    budget_line = models.CharField(_("sub kegiatan atau rekening"), max_length=150, blank=True)

    class Meta:
        verbose_name = _("pembiayaan kerja sama")
        verbose_name_plural = _("pembiayaan kerja sama")
        ordering = ["year", "party__number", "pk"]
        constraints = [
            models.CheckConstraint(name="share_is_not_negative", condition=Q(amount__gte=0)),
            models.CheckConstraint(name="share_year_is_plausible", condition=Q(year__range=(2000, 2100))),
        ]

    def __str__(self):
        return f"{self.party} {self.year}"


class Seat(models.Model):
    """A seat in the coordinating team (TKKSD) of a cooperation, by office and not by name."""

    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="seats", verbose_name=_("kerja sama")
    )
    number = models.PositiveSmallIntegerField(_("urutan"))
    duty = models.CharField(_("kedudukan dalam tim"), max_length=60)
    office = models.CharField(_("jabatan"), max_length=150)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )

    class Meta:
        verbose_name = _("kursi TKKSD")
        verbose_name_plural = _("kursi TKKSD")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["cooperation", "number"], name="seat_has_its_place"),
        ]

    def __str__(self):
        return f"{self.duty}: {self.office}"
