"""Proposals: what somebody wants to be done where, how much of it, for how much money, and why."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField, normalise_code
from perkasa.core.words import plain_number
from planning.nomenclature.models import NomenclatureItem
from planning.plans.lines import Line
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.coproposers.models import CoProposer
from planning.proposals.invariants import CONSTRAINTS, INDEXES
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.sources import RULES, Land, Source, Stage
from planning.proposals.statuses import (
    IN_VERIFICATION,
    NOT_CHECKED,
    OPEN,
    TITLE_MIN_LENGTH,
    UNSEEN,
    Funds,
    Status,
)
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

PARTS = {
    "title": _("judul (sedikitnya 10 huruf)"),
    "sub_activity": _("sub kegiatan"),
    "region": _("desa atau kelurahan"),
    "indicator": _("indikator"),
    "target": _("target"),
    "unit": _("satuan"),
    "budget": _("perkiraan anggaran"),
    "source_of_funds": _("sumber dana"),
    "reason": _("masalah dan alasan"),
    "agency": _("perangkat daerah tujuan"),
    "fraction": _("fraksi"),
    "recess": _("masa reses"),
}


class ProposalQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Everybody sees what is filed, an organisation all of its own, a person what they propose, propose
        together with others or have filed without an organisation, readers of all what ever was filed.

        A draft is its proposer's own affair until it is filed, also before the planning agency.
        """
        if account is None or not account.is_authenticated:
            return self.exclude(status__in=UNSEEN)
        seen = ~Q(status__in=UNSEEN) | Q(organisation__in=account.organisations) | Q(proposer=account)
        seen |= Q(organisation__isnull=True, filed_by=account) | Q(
            pk__in=CoProposer.objects.joined_by(account)
        )
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
        return self.filter(region__in=Region.objects.filter(parent__code=code).values("pk"))

    def in_field(self, code: str):
        """Those whose sub-activity belongs to this field of government (bidang urusan)."""
        items = NomenclatureItem.objects.filter(code__startswith=f"{code}.")
        return self.filter(sub_activity__in=items.values("pk"))

    def at_stage(self, stage: str):
        """Those that stand before this stage of verification now."""
        return self.filter(stage=stage, status__in=IN_VERIFICATION)

    def with_words(self, text: str):
        """The one with this number, or those whose title holds every word of `text`."""
        if code := normalise_code(text):
            return self.filter(code=code)
        return self.filter(*(Q(title__icontains=word) for word in text.split()))

    def in_order(self):
        """Drafts first, then the most recently filed; stable."""
        return self.order_by(F("submitted_at").desc(nulls_first=True), "-pk")

    def for_listing(self):
        """What a list shows, in one question to the database."""
        rows = self.select_related("organisation", "proposer", "agency", "region__parent", "alignment")
        return rows.in_order().only(
            "code", "title", "plan_year", "source", "status", "stage", "submitted_at", "is_priority",
            "shows_name", "proposer__full_name", "proposer__is_active", "organisation__short_name",
            "agency__short_name", "region__kind", "region__name", "region__parent__name",
            "alignment__verdict", "alignment__decision",
        )  # fmt: skip

    def for_reading(self):
        """Everything the page of one proposal shows."""
        return self.select_related(
            "organisation", "agency", "holder", "region__parent", "sub_activity__edition", "alignment",
            "filed_by", "proposer", "decided_by", "line__plan", "work__agency",
        )  # fmt: skip


@pghistory.track(exclude=["verdict"])
class Proposal(models.Model):
    """A proposal for a plan year from one of the sources; `version` rises with its changes.

    `organisation` is the body that proposes, empty for a citizen (then `proposer`, whose idea it is);
    `filed_by` has written it down; `agency` is the office it is addressed to (perangkat daerah tujuan).
    Volume and unit stand in `target` and `unit`. `stage` is where it is verified, or was last. `verdict` is
    that of its alignment, which writes it here too, so that the list is narrowed by it in one index.
    """

    Status = Status
    STATUS_TONES = {
        Status.DRAFT: "neutral",
        Status.SUBMITTED: "info",
        Status.RETURNED: "warning",
        Status.ACCEPTED: "success",
        Status.DECLINED: "danger",
        Status.ACCOMMODATED: "success",
        Status.NOT_ACCOMMODATED: "danger",
        Status.MERGED: "neutral",
        Status.SPLIT: "neutral",
        Status.WITHDRAWN: "neutral",
    }

    code = CodeField(_("nomor"), prefix="UPR")
    source = models.CharField(_("sumber"), max_length=12, choices=Source, default=Source.AGENCY)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="proposals",
        verbose_name=_("instansi"),
    )  # fmt: skip
    proposer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("pengusul"),
    )  # fmt: skip
    agency = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="addressed_proposals",
        verbose_name=_("perangkat daerah tujuan"),
    )  # fmt: skip
    plan_year = models.PositiveSmallIntegerField(_("tahun rencana"))
    title = models.CharField(_("judul"), max_length=200)
    work = models.ForeignKey(
        CatalogueEntry, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("pekerjaan kamus usulan"),
    )  # fmt: skip
    is_physical = models.BooleanField(_("pekerjaan fisik"), null=True, blank=True)
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
    men = models.PositiveIntegerField(_("penerima manfaat laki-laki"), null=True, blank=True)
    women = models.PositiveIntegerField(_("penerima manfaat perempuan"), null=True, blank=True)
    land = models.CharField(_("status lahan"), max_length=12, choices=Land, blank=True)
    latitude = models.DecimalField(_("lintang"), max_digits=8, decimal_places=6, null=True, blank=True)
    longitude = models.DecimalField(_("bujur"), max_digits=9, decimal_places=6, null=True, blank=True)
    fraction = models.CharField(_("fraksi"), max_length=80, blank=True)
    recess = models.CharField(_("masa reses"), max_length=80, blank=True)

    status = models.CharField(
        _("status"), max_length=16, choices=Status, default=Status.DRAFT, editable=False
    )
    stage = models.CharField(_("tahap"), max_length=12, choices=Stage, blank=True, editable=False)
    holder = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="+", verbose_name=_("ada pada"), editable=False
    )
    verdict = models.CharField(_("keselarasan"), max_length=16, default=NOT_CHECKED, editable=False)
    shows_name = models.BooleanField(_("nama pengusul tampil"), default=False, editable=False)
    is_priority = models.BooleanField(_("prioritas"), default=False, editable=False)
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
    decision_words = models.TextField(_("alasan keputusan"), blank=True, editable=False)
    reason_code = models.CharField(
        _("kode alasan"), max_length=16, choices=ReasonCode, blank=True, editable=False
    )
    line = models.ForeignKey(
        Line, models.PROTECT, null=True, related_name="proposals", verbose_name=_("baris rencana"),
        editable=False,
    )  # fmt: skip

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("usulan")
        verbose_name_plural = _("usulan")
        constraints = CONSTRAINTS
        indexes = INDEXES

    def __str__(self):
        return f"{self.code} {self.title}"

    def get_absolute_url(self):
        return reverse("planning:proposals.detail", args=[self.code])

    @property
    def is_open(self) -> bool:
        """Whether the agency may still change what it says."""
        return self.status in OPEN

    @cached_property
    def together(self) -> list[CoProposer]:
        """Who proposes it together or is asked to; read once per loaded proposal."""
        return list(self.coproposers.standing().select_related("account"))

    @property
    def joined(self) -> dict[int, str]:
        """Who of them has agreed, each with their part."""
        return {one.account_id: one.part for one in self.together if one.status == CoProposer.Status.AGREED}

    @property
    def proposer_words(self) -> str:
        """Who proposes, for everybody: the body, or where a citizen lives; their name only with consent."""
        if self.organisation:
            return self.organisation.short_name
        place = gettext("Warga %(place)s") % {"place": self.region} if self.region else gettext("Warga")
        is_named = self.shows_name and self.proposer is not None and self.proposer.is_active
        return f"{self.proposer}, {place}" if is_named else place

    @property
    def code_in_agency(self) -> str:
        """The code of the sub-activity as its agency writes it, X.XX replaced by its field; or ""."""
        if self.sub_activity is None:
            return ""
        agency = self.agency or self.organisation
        fields = agency.field_codes if agency else []
        return self.sub_activity.code_in(fields[0]) if fields else self.sub_activity.code

    @property
    def target_in_words(self) -> str:
        """How much of what: "1,25 Kilometer"; empty until it is filled in."""
        return f"{plain_number(self.target)} {self.unit}" if self.target is not None else ""

    @property
    def missing(self) -> list[str]:
        """What its source still has to fill in before it can be filed, in words (Permendagri 86/2017)."""
        return [str(PARTS[name]) for name in self.compulsory_fields if not self.has(name)]

    @property
    def compulsory_fields(self) -> tuple[str, ...]:
        """What its source has to fill in."""
        return RULES[self.source].fields

    def has(self, name: str) -> bool:
        """Whether this field says something that can be filed."""
        if name == "title":
            return len(self.title) >= TITLE_MIN_LENGTH
        return getattr(self, self._meta.get_field(name).attname) not in (None, "")
