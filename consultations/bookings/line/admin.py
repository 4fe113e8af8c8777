"""The waiting list in the moderators' room: read only, it moves by itself."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from consultations.bookings.line.lifecycle import LINE
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.reading import days_of
from perkasa.core.admin import LifecycleAdmin, Unwritten


@admin.register(PlaceInLine)
class PlaceInLineAdmin(Unwritten, LifecycleAdmin):
    """Who waits for what, since when, and what came of it."""

    lifecycle = LINE
    list_display = ["code", "status", "account", "service", "wanted", "joined_at"]
    list_filter = ["status", "service"]
    list_select_related = ["account", "service", "session"]
    search_fields = ["code", "account__full_name"]
    ordering = ["-joined_at", "-pk"]
    fields = ["code", "status", "account", "service", "session", "since", "until", "mode", "joined_at"]

    @admin.display(description=_("untuk"))
    def wanted(self, place: PlaceInLine) -> str:
        return place.session.topic if place.session else days_of(place)
