"""Proposals in the moderators' room: the queue, the reasons of the checks, and the three answers."""

from django.contrib import admin
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin
from perkasa.core.words import rupiah
from planning.proposals import actions
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from stakeholders.accounts.roles import Permission
from stakeholders.regions.models import Region

ALL, TROUBLED = "semua", "tidak-selaras"


class QueueFilter(admin.SimpleListFilter):
    """What waits for an answer unless asked for more: what of it is not aligned, or what was answered how."""

    title = _("antrean")
    parameter_name = "antrean"

    def lookups(self, request, model_admin):
        answered = [
            (status.value, status.label)
            for status in Status
            if status not in (Status.DRAFT, Status.SUBMITTED)
        ]
        return [(TROUBLED, _("Menunggu, tidak selaras")), *answered, (ALL, _("Semua"))]

    def choices(self, changelist):
        waiting, *others = super().choices(changelist)
        return [waiting | {"display": _("Menunggu keputusan")}, *others]

    def queryset(self, request, queryset):
        if self.value() in Status.values:
            return queryset.filter(status=self.value())
        if self.value() == ALL or (self.value() is None and request.GET.get("q")):
            return queryset
        waiting = queryset.awaiting_decision()
        return waiting.filter(alignment__verdict="not_aligned") if self.value() == TROUBLED else waiting


class YearFilter(admin.SimpleListFilter):
    """The plan year."""

    title = _("tahun rencana")
    parameter_name = "tahun"

    def lookups(self, request, model_admin):
        years = (
            model_admin.get_queryset(request)
            .order_by("-plan_year")
            .values_list("plan_year", flat=True)
            .distinct()
        )
        return [(year, str(year)) for year in years]

    def queryset(self, request, queryset):
        return queryset.filter(plan_year=self.value()) if self.value() else queryset


class DistrictFilter(admin.SimpleListFilter):
    """The district of the village."""

    title = _("kecamatan")
    parameter_name = "kecamatan"

    def lookups(self, request, model_admin):
        return Region.objects.filter(kind=Region.Kind.DISTRICT).order_by("name").values_list("code", "name")

    def queryset(self, request, queryset):
        return queryset.in_district(self.value()) if self.value() else queryset


@admin.register(Proposal)
class ProposalAdmin(LifecycleAdmin):
    """Moderators read and answer; what a proposal says belongs to its agency."""

    lifecycle = PROPOSAL
    step_actions = {"accept": actions.accept, "send_back": actions.send_back, "decline": actions.decline}
    manages = Permission.PROPOSALS_DECIDE
    list_display = ["number", "title", "proposed_by", "verdict", "submitted", "status"]
    list_display_links = ["number", "title"]
    list_filter = [
        QueueFilter,
        "alignment__verdict",
        YearFilter,
        ("organisation", admin.RelatedOnlyFieldListFilter),
        DistrictFilter,
    ]
    list_select_related = ["organisation", "region__parent", "alignment"]
    search_fields = ["code", "title", "sub_activity__code"]
    ordering = ["submitted_at", "pk"]
    fieldsets = [
        (
            _("Usulan"),
            {"fields": ["code", "title", "year", "agency_name", "status", "submitted_at", "filed_by"]},
        ),
        (
            _("Isi"),
            {
                "fields": [
                    "activity",
                    "place",
                    "indicator",
                    "target_words",
                    "budget_words",
                    "source_of_funds",
                    "reason",
                ]
            },
        ),
        (_("Keselarasan"), {"fields": ["verdict", "checks"]}),
        (_("Keputusan"), {"fields": ["decided_by", "decided_at"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        return [name for _title, options in self.fieldsets for name in options["fields"]]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    @admin.display(description=_("nomor"), ordering="code")
    def number(self, proposal):
        return format_html('<span class="nowrap">{}</span>', proposal.code)

    @admin.display(description=_("tahun"), ordering="plan_year")
    def year(self, proposal):
        return str(proposal.plan_year)

    @admin.display(description=_("diajukan"), ordering="submitted_at")
    def submitted(self, proposal):
        return f"{timezone.localtime(proposal.submitted_at):%d-%m-%Y}" if proposal.submitted_at else "–"

    @admin.display(description=_("instansi"), ordering="organisation__short_name")
    def proposed_by(self, proposal):
        return proposal.proposer_words

    @admin.display(description=_("instansi"))
    def agency_name(self, proposal):
        return proposal.organisation.name if proposal.organisation else proposal.proposer_words

    @admin.display(description=_("lokasi"), ordering="region__code")
    def place(self, proposal):
        return proposal.region.full_name if proposal.region else "–"

    @admin.display(description=_("sub kegiatan"))
    def activity(self, proposal):
        return f"{proposal.code_in_agency} {proposal.sub_activity.name}" if proposal.sub_activity else "–"

    @admin.display(description=_("target"))
    def target_words(self, proposal):
        return proposal.target_in_words or "–"

    @admin.display(description=_("perkiraan anggaran"))
    def budget_words(self, proposal):
        return "–" if proposal.budget is None else rupiah(proposal.budget)

    @admin.display(description=_("keselarasan"), ordering="alignment__verdict")
    def verdict(self, proposal):
        return proposal.alignment.words

    @admin.display(description=_("hasil pemeriksaan"))
    def checks(self, proposal):
        words = {True: _("Lolos"), False: _("Tidak lolos")}
        lines = [
            (words[line.passed], line.name, line.sentence, line.legal_basis)
            for line in proposal.alignment.lines
        ]
        items = format_html_join("", "<li><strong>{}: {}.</strong> {} <small>({})</small></li>", lines)
        return format_html("<ol>{}</ol>", items) if lines else _("Diperiksa saat usulan diajukan.")
