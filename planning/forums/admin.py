"""Forums, desks and records in the moderators' room."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, OnItsPageAdmin
from planning.forums import actions
from planning.forums.desks.lifecycle import DESK
from planning.forums.desks.models import Desk
from planning.forums.lifecycle import FORUM
from planning.forums.models import Forum
from planning.forums.records.actions import circulate
from planning.forums.records.lifecycle import RECORD
from planning.forums.records.models import Record
from stakeholders.accounts.roles import Permission


class ReadOnly(OnItsPageAdmin, LifecycleAdmin):
    """Written on its own pages, read and moved on here."""

    manages = Permission.FORUMS_MANAGE


@admin.register(Forum)
class ForumAdmin(ReadOnly):
    """Every forum by kind and year, with its steps."""

    lifecycle = FORUM
    step_actions = {
        "invite": actions.invite, "start": actions.start, "end": actions.end, "conclude": actions.conclude,
        "postpone": actions.postpone, "cancel": actions.cancel,
    }  # fmt: skip
    list_display = ["code", "title", "kind", "plan_year", "when_words", "openness", "status"]
    list_display_links = ["code", "title"]
    list_filter = ["status", "kind", "plan_year", "openness"]
    search_fields = ["code", "title"]
    ordering = ["-period", "-pk"]
    fields = [
        "code", "title", "kind", "purpose", "plan_year", "openness", "when_words", "place", "host", "chair",
        "recorder", "status", "page",
    ]  # fmt: skip

    @admin.display(description=_("waktu"), ordering="period")
    def when_words(self, forum):
        return forum.when


@admin.register(Record)
class RecordAdmin(ReadOnly):
    """Every record of a desk: how far its signatures are."""

    lifecycle = RECORD
    step_actions = {"circulate": circulate}
    list_display = ["code", "desk", "forum", "status", "written_by"]
    list_filter = ["status", "desk__forum__kind", "desk__forum__plan_year"]
    list_select_related = ["desk__forum", "written_by"]
    search_fields = ["code", "desk__name", "desk__forum__title"]
    fields = ["code", "desk", "basis", "notes", "version", "written_by", "paper", "status", "page"]

    @admin.display(description=_("forum"))
    def forum(self, record):
        return record.desk.forum


@admin.register(Desk)
class DeskAdmin(ReadOnly):
    """Every desk; it is closed on its page, where what is left is seen."""

    lifecycle = DESK
    list_display = ["code", "name", "forum", "place", "chair", "status"]
    list_filter = ["status", "forum__plan_year"]
    list_select_related = ["forum", "chair"]
    search_fields = ["code", "name", "forum__title"]
    fields = ["code", "name", "forum", "field_code", "place", "chair", "recorder", "status", "page"]
