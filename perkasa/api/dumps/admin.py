"""The files of each day in the moderators' room: what was made, how much, and why not."""

from django.contrib import admin

from perkasa.api.dumps.models import Dump
from perkasa.core.admin import ReadOnlyAdmin


@admin.register(Dump)
class DumpAdmin(ReadOnlyAdmin):
    """One row for each dataset and day."""

    list_display = ["day", "dataset", "state", "rows", "finished_at", "error"]
    list_filter = ["state", "dataset"]
    date_hierarchy = "day"
