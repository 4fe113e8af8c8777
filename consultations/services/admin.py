"""Services and rooms in the moderators' room."""

from django.contrib import admin

from consultations.services.models import Room, Service
from perkasa.core.admin import ModerationAdmin
from stakeholders.accounts.roles import Permission


@admin.register(Service)
class ServiceAdmin(ModerationAdmin):
    """What is offered; a closed service is no longer offered, what was booked stands."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["name", "duration", "offer", "notice_days", "horizon_days", "is_open"]
    list_filter = ["is_open", "offer"]
    search_fields = ["name", "purpose"]
    prepopulated_fields = {"slug": ["name"]}

    def get_prepopulated_fields(self, request, obj=None):
        return self.prepopulated_fields if obj is None else {}


@admin.register(Room)
class RoomAdmin(ModerationAdmin):
    """Where people meet."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["name", "place", "is_active"]
    list_filter = ["is_active"]
    search_fields = ["name", "place"]
