"""Plans in the moderators' room: what is under way, its steps and its history."""

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, ReadOnlyAdmin, Unwritten
from planning.plans import actions
from planning.plans.by_hand.models import Edit
from planning.plans.lifecycle import PLAN
from planning.plans.lines import Line
from planning.plans.models import Plan
from stakeholders.accounts.roles import Permission


@admin.register(Plan)
class PlanAdmin(Unwritten, LifecycleAdmin):
    """Found by kind, year and agency; its lines are written on its own pages, not here."""

    lifecycle = PLAN
    step_actions = {
        "outline": actions.outline, "propose": actions.propose, "finalise": actions.finalise,
        "fix": actions.fix, "reopen": actions.reopen,
    }  # fmt: skip
    manages = Permission.PLANS_MANAGE
    list_display = ["code", "title", "kind", "owner", "period_words", "version", "line_number", "status"]
    list_select_related = ["organisation"]
    list_display_links = ["code", "title"]
    list_filter = ["status", "kind", "first_year", ("organisation", admin.RelatedOnlyFieldListFilter)]
    search_fields = ["code", "title", "regulation_number"]
    ordering = ["-last_year", "kind", "pk"]
    fields = [
        "code", "title", "kind", "organisation", "period_words", "version", "status", "regulation_number",
        "regulation_date", "fixed_at", "page",
    ]  # fmt: skip

    def get_queryset(self, request):
        return super().get_queryset(request).with_line_number()

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    @admin.display(description=_("penyusun"), ordering="organisation__short_name")
    def owner(self, plan):
        return plan.organisation.short_name if plan.organisation else "–"

    @admin.display(description=_("baris"), ordering="line_number")
    def line_number(self, plan):
        return plan.line_number

    @admin.display(description=_("periode"), ordering="first_year")
    def period_words(self, plan):
        return plan.period

    @admin.display(description=_("versi"), ordering="revision")
    def version(self, plan):
        return plan.version_words

    @admin.display(description=_("halaman"))
    def page(self, plan):
        words = _("Buka pohon dan isinya")
        return format_html('<a href="{}">{}</a>', plan.get_absolute_url(), words)


@admin.register(Line)
class LineAdmin(ReadOnlyAdmin):
    """Lines of every plan, to look up; they are written on their own pages or come by spreadsheets."""

    list_display = ["code", "name", "level", "organisation", "plan", "plan_status"]
    list_display_links = ["code", "name"]
    list_filter = ["level", "plan__kind", "plan__status", ("organisation", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["organisation", "plan"]
    search_fields = ["code", "name", "plan__code"]
    fields = [
        "code", "name", "level", "plan", "parent", "organisation", "result", "item", "location",
        "source_of_funds", "national_priority", "regional_priority", "target_group", "note", "page",
    ]  # fmt: skip
    readonly_fields = ["page"]

    def get_queryset(self, request):
        return super().get_queryset(request).for_listing()

    @admin.display(description=_("status dokumen"))
    def plan_status(self, line):
        return line.plan.get_status_display()

    @admin.display(description=_("halaman"))
    def page(self, line):
        return format_html('<a href="{}">{}</a>', line.get_absolute_url(), _("Buka baris dan riwayatnya"))


@admin.register(Edit)
class EditAdmin(ReadOnlyAdmin):
    """Who wrote what by hand in which plan."""

    list_display = ["at", "plan", "organisation", "code", "deed", "by"]
    list_filter = ["at", "plan__kind", ("organisation", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["plan", "organisation", "by"]
    search_fields = ["code", "plan__code", "by__full_name"]
    date_hierarchy = "at"
    ordering = ["-pk"]
    fields = ["at", "plan", "organisation", "code", "deed", "by", "before", "after"]
    readonly_fields = ["deed"]

    @admin.display(description=_("yang dilakukan"))
    def deed(self, edit):
        if edit.before is None:
            return _("ditambahkan")
        return _("diubah") if edit.after is not None else _("dihapus")
