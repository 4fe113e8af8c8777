"""Who must be at a forum of each kind, in the moderators' room."""

from django.contrib import admin

from perkasa.core.admin import ModerationAdmin
from planning.forums.required.models import RequiredElement
from stakeholders.accounts.roles import Permission


@admin.register(RequiredElement)
class RequiredElementAdmin(ModerationAdmin):
    """A row is added when somebody must be there, and deleted when not any more."""

    manages = Permission.FORUMS_MANAGE
    list_display = ["kind", "element", "basis"]
    list_display_links = ["kind", "element"]
    list_filter = ["kind", "element"]
    ordering = ["kind", "pk"]
    list_per_page = 100

    def has_delete_permission(self, request, obj=None):
        return self.has_change_permission(request, obj)
