"""Comparisons of whole years, and rulings, in the moderators' room."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin, ReadOnlyAdmin
from perkasa.core.words import number
from planning.overlap.models import Search
from planning.overlap.rulings.models import Ruling
from planning.overlap.searches import begin_search
from stakeholders.accounts.roles import Permission


@admin.register(Search)
class SearchAdmin(ModerationAdmin):
    """A new one compares everything planned for its year; the workers share its parts."""

    manages = Permission.OVERLAPS_RULE
    list_display = ["year", "formula", "began_at", "finished_at", "share"]
    fields = ["year"]

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        begun = begin_search(obj.year)
        obj.pk, obj.formula, obj.began_at = begun.pk, begun.formula, begun.began_at

    @admin.display(description=_("bagian selesai"))
    def share(self, search):
        done, parts = search.progress
        return f"{number(done)} / {number(parts)}"


@admin.register(Ruling)
class RulingAdmin(ReadOnlyAdmin):
    """To look up and to filter; decisions are made on the page of the pair."""

    list_display = ["code", "first", "second", "decision", "consequence", "decided_by", "decided_at"]
    list_filter = ["decision", "consequence", "verdict", "decided_at"]
    search_fields = ["code", "first__title", "second__title", "first__code", "second__code"]
    list_select_related = ["first", "second", "decided_by"]
