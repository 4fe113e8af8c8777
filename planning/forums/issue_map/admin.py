"""The issue map in the moderators' room."""

from django.contrib import admin

from planning.forums.admin import ReadOnly
from planning.forums.issue_map import actions
from planning.forums.issue_map.lifecycle import ISSUE
from planning.forums.issue_map.models import Experience, Issue


class ExperienceInline(admin.TabularInline):
    """What others learnt; taken off here when it does not belong."""

    model = Experience
    extra = 0
    fields = ["title", "words", "address", "organisation", "shared_by", "shared_at"]
    readonly_fields = fields

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Issue)
class IssueAdmin(ReadOnly):
    """Every issue by field, region and how far it is, with its steps."""

    lifecycle = ISSUE
    step_actions = {"handle": actions.handle, "settle": actions.settle}
    list_display = ["code", "title", "kind", "field_code", "region", "organisation", "status"]
    list_display_links = ["code", "title"]
    list_filter = ["status", "kind", "field_code", "region"]
    list_select_related = ["region", "organisation"]
    search_fields = ["code", "title", "words"]
    fields = [
        "code", "title", "kind", "words", "field_code", "region", "organisation", "doing", "forum", "status",
        "page",
    ]  # fmt: skip
    inlines = [ExperienceInline]
