"""Imports in the moderators' room: what waits, what failed and why."""

from django.contrib import admin

from perkasa.core.admin import ReadOnlyAdmin
from planning.plans.imports.models import Import


@admin.register(Import)
class ImportAdmin(ReadOnlyAdmin):
    """To look at only; uploading and applying happen beside the plan."""

    list_display = ["file_name", "plan", "by", "uploaded_at", "step", "state", "rows"]
    list_filter = ["state", "step"]
    list_select_related = ["plan", "by"]
    search_fields = ["file_name", "plan__code", "plan__title"]
    fields = [
        "file_name", "plan", "by", "uploaded_at", "step", "state", "rows", "counts", "problems", "error",
        "attempts", "claimed_at", "finished_at", "undone_at",
    ]  # fmt: skip
