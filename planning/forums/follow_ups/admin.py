"""What forums asked for, in the moderators' room: who does it until when, and the steps of who judges."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ReadOnlyRows
from planning.forums.admin import ReadOnly
from planning.forums.follow_ups import actions
from planning.forums.follow_ups.lifecycle import FOLLOW_UP
from planning.forums.follow_ups.models import FollowUp, Proof, TakenUp


class ProofInline(ReadOnlyRows):
    """What its owner handed in."""

    model = Proof
    fields = ["code", "kind", "size", "handed_in_by"]


class TakenUpInline(ReadOnlyRows):
    """The later forums that took it up."""

    model = TakenUp
    fields = ["forum"]


@admin.register(FollowUp)
class ForumFollowUpAdmin(ReadOnly):
    """Every action of every forum by owner, date and age; its owner reports on its page."""

    lifecycle = FOLLOW_UP
    step_actions = {"accept": actions.accept, "send_back": actions.send_back, "close": actions.close}
    list_display = ["code", "decision", "forum", "owner_words", "due_date", "age", "status"]
    list_display_links = ["code", "decision"]
    list_filter = ["status", "due_date", "decision__forum__kind", "organisation"]
    list_select_related = ["decision__forum", "owner", "organisation"]
    search_fields = ["code", "decision__words", "decision__forum__title"]
    ordering = ["due_date", "pk"]
    fields = [
        "code", "decision", "forum", "owner_words", "due_date", "age", "remind_at", "done_at", "done_by",
        "status", "page",
    ]  # fmt: skip
    inlines = [ProofInline, TakenUpInline]

    @admin.display(description=_("forum"))
    def forum(self, follow_up):
        return follow_up.decision.forum

    @admin.display(description=_("penanggung jawab"))
    def owner_words(self, follow_up):
        return follow_up.owner_words

    @admin.display(description=_("umur (hari)"))
    def age(self, follow_up):
        return follow_up.age
