"""Regions in the admin: found by code or name, renamed from a day on."""

from django.contrib import admin

from perkasa.core.renaming import NamesInline, RenamingAdmin
from stakeholders.regions import actions
from stakeholders.regions.models import Region, RegionName


class RegionNamesInline(NamesInline):
    model = RegionName
    fields = ["name", "begins", "ends", "legal_basis"]
    readonly_fields = ["name", "begins", "ends", "legal_basis"]


@admin.register(Region)
class RegionAdmin(RenamingAdmin):
    """Official codes; a code never changes once it stands."""

    rename = actions.rename
    establish = actions.establish
    list_display = ["code", "kind", "name", "parent"]
    list_filter = ["kind"]
    list_select_related = ["parent"]
    search_fields = ["code", "name"]
    fields = ["code", "kind", "name", "parent"]
    autocomplete_fields = ["parent"]
    inlines = [RegionNamesInline]

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return ["code", *fixed] if obj else fixed
