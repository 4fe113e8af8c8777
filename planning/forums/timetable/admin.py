"""The turns at desks in the moderators' room: who sits where and when, and the steps of those who run it."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from planning.forums.admin import ReadOnly
from planning.forums.timetable import actions
from planning.forums.timetable.lifecycle import TURN
from planning.forums.timetable.models import Turn


@admin.register(Turn)
class TurnAdmin(ReadOnly):
    """Every turn by forum, desk and status; it is laid out and moved on the page of the timetable."""

    lifecycle = TURN
    step_actions = {
        "begin": actions.begin, "finish": actions.finish, "skip": actions.skip, "recall": actions.recall,
    }  # fmt: skip
    list_display = ["organisation", "field_code", "desk", "forum", "when_words", "status"]
    list_filter = ["status", "forum__kind", "forum__plan_year"]
    list_select_related = ["organisation", "desk", "forum"]
    search_fields = ["organisation__name", "organisation__short_name", "desk__name", "forum__title"]
    ordering = ["-period", "pk"]
    fields = [
        "organisation", "field_code", "desk", "forum", "when_words", "started_at", "ended_at", "told_late",
        "status", "page",
    ]  # fmt: skip

    @admin.display(description=_("waktu"), ordering="period")
    def when_words(self, turn):
        return turn.when
