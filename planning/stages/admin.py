"""Stages and exemptions in the moderators' room."""

from django.contrib import admin

from perkasa.core.admin import ModerationAdmin
from planning.stages.models import Exemption, Stage
from stakeholders.accounts.roles import Permission


@admin.register(Stage)
class StageAdmin(ModerationAdmin):
    """The calendar of a plan year, row by row; a wrong row may go as long as nobody was exempted from it."""

    manages = Permission.PLANS_MANAGE
    list_display = ["name", "plan_year", "starts", "ends", "opens", "legal_basis"]
    list_filter = ["plan_year", "opens"]
    search_fields = ["name"]

    def has_delete_permission(self, request, obj=None):
        return self.has_change_permission(request, obj)


@admin.register(Exemption)
class ExemptionAdmin(ModerationAdmin):
    """Who may still hand something in after a stage, why, and who decided it; never changed afterwards."""

    manages = Permission.PLANS_MANAGE
    list_display = ["organisation", "stage", "until", "reason", "granted_by", "granted_at"]
    list_filter = ["stage__plan_year"]
    list_select_related = ["organisation", "stage", "granted_by"]
    fields = ["stage", "organisation", "until", "reason"]

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        obj.granted_by = request.user
        super().save_model(request, obj, form, change)
