"""Proposals: what an agency wants to do where, how much of it, for how much money, and why."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThanOrEqual
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.words import plain_number
from planning.nomenclature.models import NomenclatureItem
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

TITLE_MIN_LENGTH = 10


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    SUBMITTED = "submitted", _("Diajukan")
    RETURNED = "returned", _("Dikembalikan")
    ACCEPTED = "accepted", _("Diterima")
    DECLINED = "declined", _("Ditolak")
    WITHDRAWN = "withdrawn", _("Ditarik")


class Funds(models.TextChoices):
    """Where the money is expected to come from (sumber dana of the regency's budget)."""

    OWN_REVENUE = "pad", _("Pendapatan Asli Daerah (PAD)")
    GENERAL_GRANT = "dau", _("Dana Alokasi Umum (DAU)")
    EARMARKED_GRANT = "dau_earmarked", _("DAU yang ditentukan penggunaannya")
    PHYSICAL_GRANT = "dak_physical", _("Dana Alokasi Khusus (DAK) Fisik")
    SERVICE_GRANT = "dak_service", _("Dana Alokasi Khusus (DAK) Nonfisik")
    SHARED_REVENUE = "dbh", _("Dana Bagi Hasil (DBH), termasuk DBHCHT")
    PROVINCE = "province", _("Bantuan Keuangan Provinsi")
    SERVICE_AGENCY = "blud", _("Pendapatan BLUD")
    OTHER = "other", _("Sumber lain yang sah")


FILED = frozenset({Status.SUBMITTED, Status.RETURNED, Status.ACCEPTED, Status.DECLINED})
DECIDED = frozenset({Status.ACCEPTED, Status.DECLINED})
OPEN = frozenset({Status.DRAFT, Status.RETURNED})
"""The agency may still change what the proposal says."""


class ProposalQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Everybody sees what is filed, an agency all of its own, readers of all what ever was filed.

        A draft is the agency's own affair until it files it, also before the planning agency.
        """
        if account is None or not account.is_authenticated:
            return self.filter(status__in=FILED)
        seen = Q(status__in=FILED) | Q(organisation__in=account.organisations)
        if account.may(Permission.PROPOSALS_READ_ALL):
            seen |= Q(submitted_at__isnull=False)
        return self.filter(seen)

    def of(self, organisations):
        """Those of the given organisations."""
        return self.filter(organisation__in=organisations)

    def awaiting_decision(self):
        """What the planning agency has to answer."""
        return self.filter(status=Status.SUBMITTED)

    def in_district(self, code: str):
        """Those whose village or ward lies in the district with this official code."""
        return self.filter(region__parent__code=code)

    def with_words(self, text: str):
        """Those whose title or code holds every word of `text`."""
        return self.filter(*(Q(title__icontains=word) | Q(code__icontains=word) for word in text.split()))

    def in_order(self):
        """Drafts first, then the most recently filed; stable."""
        return self.order_by(F("submitted_at").desc(nulls_first=True), "-pk")

    def for_listing(self):
        """What a list shows, in one question to the database."""
        rows = self.select_related("organisation", "region__parent", "alignment").in_order()
        return rows.only(
            "code", "title", "plan_year", "status", "submitted_at", "organisation__short_name",
            "region__kind", "region__name", "region__parent__name", "alignment__verdict",
        )  # fmt: skip

    def for_reading(self):
        """Everything the page of one proposal shows."""
        return self.select_related(
            "organisation", "region__parent", "sub_activity__edition", "alignment", "filed_by", "decided_by"
        )


@pghistory.track()
class Proposal(models.Model):
    """A programme proposal of an agency for a plan year; `version` rises with its changes."""

    Status = Status
    STATUS_TONES = {
        Status.DRAFT: "neutral",
        Status.SUBMITTED: "info",
        Status.RETURNED: "warning",
        Status.ACCEPTED: "success",
        Status.DECLINED: "danger",
        Status.WITHDRAWN: "neutral",
    }

    code = CodeField(_("nomor"), prefix="UPR")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="proposals", verbose_name=_("instansi")
    )
    plan_year = models.PositiveSmallIntegerField(_("tahun rencana"))
    title = models.CharField(_("judul"), max_length=200)
    sub_activity = models.ForeignKey(
        NomenclatureItem,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("sub kegiatan"),
    )
    region = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("desa/kelurahan")
    )
    indicator = models.TextField(_("indikator"), blank=True)
    target = models.DecimalField(_("target"), max_digits=16, decimal_places=2, null=True, blank=True)
    unit = models.CharField(_("satuan"), max_length=120, blank=True)
    budget = models.BigIntegerField(_("perkiraan anggaran (rupiah)"), null=True, blank=True)
    source_of_funds = models.CharField(_("sumber dana"), max_length=20, choices=Funds, blank=True)
    reason = models.TextField(_("masalah dan alasan"), blank=True)

    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.DRAFT, editable=False
    )
    version = models.PositiveIntegerField(_("versi isian"), default=1, editable=False)
    filed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=_("disusun oleh"),
        editable=False,
    )
    created_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    changed_at = models.DateTimeField(_("diubah"), auto_now_add=True)
    submitted_at = models.DateTimeField(_("diajukan"), null=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("diputuskan oleh"),
        editable=False,
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True, editable=False)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("usulan")
        verbose_name_plural = _("usulan")
        constraints = [
            models.CheckConstraint(
                name="proposal_filed_is_complete",
                condition=~Q(status__in=FILED)
                | (
                    Q(GreaterThanOrEqual(Length("title"), TITLE_MIN_LENGTH))
                    & Q(sub_activity__isnull=False, region__isnull=False)
                    & Q(target__isnull=False, budget__isnull=False)
                    & ~Q(indicator="") & ~Q(unit="") & ~Q(source_of_funds="") & ~Q(reason="")
                    & Q(submitted_at__isnull=False)
                ),
            ),
            models.CheckConstraint(
                name="proposal_decided_has_its_decision",
                condition=Q(status__in=DECIDED, decided_by__isnull=False, decided_at__isnull=False)
                | (~Q(status__in=DECIDED) & Q(decided_by__isnull=True, decided_at__isnull=True)),
            ),
            models.CheckConstraint(name="proposal_target_is_positive", condition=Q(target__gt=0)),
            models.CheckConstraint(name="proposal_budget_is_not_negative", condition=Q(budget__gte=0)),
            models.CheckConstraint(
                name="proposal_plan_year_is_plausible", condition=Q(plan_year__range=(2000, 2100))
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(F("submitted_at").desc(nulls_first=True), F("id").desc(), name="proposal_order"),
            models.Index(fields=["organisation", "status"], name="proposal_agency"),
            models.Index(fields=["region", "plan_year"], name="proposal_place_and_year"),
            models.Index(fields=["submitted_at"], condition=Q(status="submitted"), name="proposal_queue"),
        ]

    def __str__(self):
        return f"{self.code} {self.title}"

    def get_absolute_url(self):
        return reverse("planning:proposals.detail", args=[self.code])

    @property
    def is_open(self) -> bool:
        """Whether the agency may still change what it says."""
        return self.status in OPEN

    @property
    def code_in_agency(self) -> str:
        """The code of the sub-activity as this agency writes it, X.XX replaced by its field; or ""."""
        if self.sub_activity is None:
            return ""
        fields = self.organisation.field_codes
        return self.sub_activity.code_in(fields[0]) if fields else self.sub_activity.code

    @property
    def target_in_words(self) -> str:
        """How much of what: "1,25 Kilometer"; empty until it is filled in."""
        return f"{plain_number(self.target)} {self.unit}" if self.target is not None else ""

    @property
    def missing(self) -> list[str]:
        """What is still to be filled in before it can be filed, in words (Permendagri 86/2017)."""
        present = {
            _("judul (sedikitnya 10 huruf)"): len(self.title) >= TITLE_MIN_LENGTH,
            _("sub kegiatan"): self.sub_activity_id is not None,
            _("desa atau kelurahan"): self.region_id is not None,
            _("indikator"): bool(self.indicator),
            _("target"): self.target is not None,
            _("satuan"): bool(self.unit),
            _("perkiraan anggaran"): self.budget is not None,
            _("sumber dana"): bool(self.source_of_funds),
            _("masalah dan alasan"): bool(self.reason),
        }
        return [str(words) for words, is_there in present.items() if not is_there]
