"""Verification in the moderators' room: what waits where, what is held, and the words and criteria used."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin, ReadOnlyAdmin
from planning.proposals.path.models import AnswerTemplate, Conflict, HeldAnswer, Visit
from planning.proposals.path.talking import Criterion


@admin.register(Visit)
class VisitAdmin(ReadOnlyAdmin):
    """Every visit of every stage, the most urgent first."""

    list_display = ["number_of", "stage", "responsible", "assignee", "due", "outcome", "decided_by"]
    list_filter = ["stage", "outcome", "due", ("responsible", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["proposal", "responsible", "assignee", "decided_by"]
    search_fields = ["proposal__code", "proposal__title"]
    ordering = ["outcome", "due", "pk"]

    @admin.display(description=_("usulan"), ordering="proposal__code")
    def number_of(self, visit):
        return visit.proposal.code


@admin.register(HeldAnswer)
class HeldAnswerAdmin(ReadOnlyAdmin):
    """Answers that wait for their time, and those that could not take effect."""

    list_display = ["visit", "outcome", "by", "not_before", "state", "error"]
    list_filter = ["state", "outcome"]
    list_select_related = ["visit__proposal", "by"]
    ordering = ["-not_before", "pk"]


@admin.register(Conflict)
class ConflictAdmin(ReadOnlyAdmin):
    """Who said to be too close to what."""

    list_display = ["proposal", "account", "reason", "declared_at"]
    list_select_related = ["proposal", "account"]
    ordering = ["-declared_at", "pk"]


@admin.register(AnswerTemplate)
class AnswerTemplateAdmin(ModerationAdmin):
    """Words for answers that are given often."""

    manages = "proposals.decide"
    list_display = ["name", "outcome", "reason_code"]
    list_filter = ["outcome"]
    search_fields = ["name", "words"]

    def has_delete_permission(self, request, obj=None):
        return self.has_change_permission(request, obj)


@admin.register(Criterion)
class CriterionAdmin(ModerationAdmin):
    """What proposals are scored by; one that is used no longer is taken out of use, not deleted."""

    manages = "proposals.decide"
    list_display = ["name", "weight", "is_used"]
    list_filter = ["is_used"]
    search_fields = ["name"]
