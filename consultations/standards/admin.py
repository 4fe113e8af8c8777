"""Standards and the pledge in the moderators' room."""

from django.contrib import admin

from consultations.standards.actions import fill
from consultations.standards.models import Pledge, Standard, StandardText
from perkasa.core.admin import ModerationAdmin
from stakeholders.accounts.roles import Permission


class TextInline(admin.StackedInline):
    """One component; who manages services writes it."""

    model = StandardText
    extra = 0

    def has_view_permission(self, request, obj=None):
        return request.user.is_staff

    def has_add_permission(self, request, obj=None):
        return request.user.may(Permission.SERVICES_MANAGE)

    has_change_permission = has_delete_permission = has_add_permission


@admin.register(Standard)
class StandardAdmin(ModerationAdmin):
    """A new standard begins with what the portal knows of its service."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["service", "decree", "since", "is_published"]
    list_filter = ["is_published"]
    list_select_related = ["service"]
    search_fields = ["service__name", "decree"]
    inlines = [TextInline]

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if not change:
            fill(form.instance)


@admin.register(Pledge)
class PledgeAdmin(ModerationAdmin):
    """The latest whose day has come is shown."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["since", "office", "signed_by"]
