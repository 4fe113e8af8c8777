"""Cooperations, deeds, obligations and practices in the moderators' room."""

from django.contrib import admin

from perkasa.core.admin import LifecycleAdmin, OnItsPageAdmin
from planning.cooperation.capacity.models import Assessment
from planning.cooperation.deeds import actions as deeds
from planning.cooperation.deeds.lifecycle import DEED
from planning.cooperation.deeds.models import Deed
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations import actions as obligations
from planning.cooperation.obligations.lifecycle import OBLIGATION
from planning.cooperation.obligations.models import Obligation
from planning.cooperation.practices import actions as practices
from planning.cooperation.practices.lifecycle import PRACTICE
from planning.cooperation.practices.models import Practice
from stakeholders.accounts.roles import Permission


class ReadOnly(OnItsPageAdmin):
    """What is kept by those who keep cooperations."""

    manages = Permission.COOPERATION_MANAGE


@admin.register(Cooperation)
class CooperationAdmin(ReadOnly):
    """The register; its steps are taken on its page, where the checklist stands."""

    list_display = ["code", "title", "kind", "responsible", "ends", "status"]
    list_display_links = ["code", "title"]
    list_filter = ["status", "kind", "initiative", "ends"]
    list_select_related = ["responsible"]
    search_fields = ["code", "title", "object"]
    ordering = ["-pk"]
    fields = [
        "code", "title", "kind", "initiative", "object", "purpose", "scope", "starts", "ends",
        "burdens_people", "is_budgeted", "responsible", "in_force_since", "status", "page",
    ]  # fmt: skip


class ReadOnlySteps(ReadOnly, LifecycleAdmin):
    """Read here, with the steps that need nothing but a reason."""


@admin.register(Deed)
class DeedAdmin(ReadOnlySteps):
    """Deeds and their numbers."""

    lifecycle = DEED
    step_actions = {"complete": deeds.complete, "reopen": deeds.reopen}
    list_display = ["code", "kind", "cooperation", "number", "signed_on", "ends", "status"]
    list_filter = ["status", "kind", "signed_on"]
    list_select_related = ["cooperation"]
    search_fields = ["code", "number", "title", "cooperation__code"]
    fields = [
        "code", "kind", "cooperation", "title", "amends", "number", "partner_number", "signed_on", "ends",
        "sha256", "status", "page",
    ]  # fmt: skip


@admin.register(Obligation)
class ObligationAdmin(ReadOnlySteps):
    """Who owes what; what shows that it was met is given on its page."""

    lifecycle = OBLIGATION
    step_actions = {"waive": obligations.waive, "reopen": obligations.reopen}
    list_display = ["code", "text", "cooperation", "party", "due", "status"]
    list_filter = ["status", "due"]
    list_select_related = ["cooperation", "party__region"]
    search_fields = ["code", "text", "cooperation__code", "cooperation__title"]
    fields = ["code", "cooperation", "party", "text", "due", "proof", "done_on", "status", "page"]


@admin.register(Practice)
class PracticeAdmin(ReadOnlySteps):
    """Practices that wait to be verified first."""

    lifecycle = PRACTICE
    step_actions = {
        "verify": practices.verify, "give_back": practices.give_back, "refuse": practices.refuse,
        "reopen": practices.reopen,
    }  # fmt: skip
    list_display = ["code", "title", "kind", "organisation", "year", "status"]
    list_filter = ["status", "kind", "year"]
    list_select_related = ["organisation"]
    search_fields = ["code", "title", "problem"]
    fields = [
        "code", "kind", "title", "year", "problem", "deed", "partners", "result", "challenge", "potential",
        "conditions", "contact", "organisation", "cooperation", "told_by", "status", "page",
    ]  # fmt: skip


@admin.register(Assessment)
class AssessmentAdmin(ReadOnly):
    """The self-assessments, year by year."""

    list_display = ["year", "is_public", "assessed_by"]
    list_select_related = ["assessed_by"]
    fields = ["year", "summary", "is_public", "assessed_by", "page"]
