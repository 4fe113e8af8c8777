"""Addenda in the moderators' room: read, issued or declined."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from consultations.minutes.addenda import actions
from consultations.minutes.addenda.lifecycle import ADDENDUM
from consultations.minutes.addenda.models import Addendum
from perkasa.core.admin import LifecycleAdmin, Unwritten


@admin.register(Addendum)
class AddendumAdmin(Unwritten, LifecycleAdmin):
    """A head reads every correction and answers here; they are written on the portal's own page."""

    lifecycle = ADDENDUM
    step_actions = {"approve": actions.approve, "decline": actions.decline}
    list_display = ["minutes", "number", "written_by", "status", "submitted_at", "paper"]
    list_filter = ["status"]
    list_select_related = ["minutes__booking", "written_by", "paper"]
    search_fields = ["minutes__booking__code", "paper__full_number"]
    ordering = ["submitted_at", "pk"]
    fields = [
        "minutes",
        "number",
        "status",
        "reason",
        "corrected",
        "written_by",
        "submitted_at",
        "approved_by",
        "paper",
    ]

    @admin.display(description=_("koreksi"))
    def corrected(self, addendum: Addendum) -> str:
        rows = (f"{row['part']}: “{row['said']}” → “{row['reads']}”" for row in addendum.corrections)
        return "\n\n".join(rows)
