"""Suggestions in the moderators' room: read, reworded without personal data, shown or not."""

from django.contrib import admin
from django.http import HttpRequest

from consultations.surveys import actions
from consultations.surveys.lifecycle import SUGGESTION
from consultations.surveys.models import Suggestion
from perkasa.core.admin import LifecycleAdmin
from stakeholders.accounts.roles import Permission


@admin.register(Suggestion)
class SuggestionAdmin(LifecycleAdmin):
    """The public reads a suggestion only after somebody has looked at it; its scores stand elsewhere."""

    manages = Permission.SURVEYS_MANAGE
    lifecycle = SUGGESTION
    step_actions = {"show": actions.show, "withhold": actions.withhold}
    list_display = ["public_text", "service", "month", "status"]
    list_filter = ["status", "service"]
    list_select_related = ["service"]
    search_fields = ["text", "public_text"]
    ordering = ["-status", "month", "pk"]
    fields = ["service", "month", "text", "public_text", "status"]
    readonly_fields = ["service", "month", "text"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj=None) -> bool:
        return request.user.is_staff

    def save_model(self, request, obj, form, change):
        actions.reword(obj, public_text=form.cleaned_data["public_text"], by=request.user)
