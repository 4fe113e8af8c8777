"""Plans in the moderators' room: what is under way, its steps and its history."""

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin
from planning.plans import actions
from planning.plans.lifecycle import PLAN
from planning.plans.models import Plan
from stakeholders.accounts.roles import Permission


@admin.register(Plan)
class PlanAdmin(LifecycleAdmin):
    """Found by kind, year and agency; its lines come and go by spreadsheets, not here."""

    lifecycle = PLAN
    step_actions = {
        "outline": actions.outline, "propose": actions.propose, "finalise": actions.finalise,
        "fix": actions.fix, "reopen": actions.reopen,
    }  # fmt: skip
    manages = Permission.PLANS_MANAGE
    list_display = ["code", "title", "kind", "period_words", "version", "status"]
    list_display_links = ["code", "title"]
    list_filter = ["status", "kind", "first_year", ("organisation", admin.RelatedOnlyFieldListFilter)]
    search_fields = ["code", "title", "regulation_number"]
    ordering = ["-last_year", "kind", "pk"]
    fields = [
        "code", "title", "kind", "organisation", "period_words", "version", "status", "regulation_number",
        "regulation_date", "fixed_at", "page",
    ]  # fmt: skip

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

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
