"""Reports on the survey in the moderators' room: read only; written and approved on the portal's pages."""

from django.contrib import admin

from consultations.surveys.reports import actions
from consultations.surveys.reports.lifecycle import REPORT
from consultations.surveys.reports.models import PlanLine, Report
from perkasa.core.admin import LifecycleAdmin, Unwritten


class PlanInline(admin.TabularInline):
    """What will be done; read only."""

    model = PlanLine
    extra = 0
    can_delete = False

    def has_view_permission(self, request, obj=None):
        return request.user.is_staff

    def has_add_permission(self, request, obj=None):
        return False

    has_change_permission = has_add_permission


@admin.register(Report)
class ReportAdmin(Unwritten, LifecycleAdmin):
    """Every report with its plan and its trail."""

    lifecycle = REPORT
    step_actions = {"approve": actions.approve, "send_back": actions.send_back}
    list_display = ["__str__", "status", "written_by", "approved_by", "paper"]
    list_filter = ["status", "period", "service"]
    list_select_related = ["service", "written_by", "approved_by", "paper"]
    ordering = ["-period", "pk"]
    fields = ["period", "service", "status", "written_by", "approved_by", "approved_at", "paper"]
    inlines = [PlanInline]
