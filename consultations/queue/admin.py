"""Tickets in the moderators' room: read only; the line is worked on at the front desk."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from consultations.queue.models import Ticket
from perkasa.core.admin import ReadOnlyAdmin


@admin.register(Ticket)
class TicketAdmin(ReadOnlyAdmin):
    """What became of every number, and when."""

    list_display = [
        "spoken",
        "day",
        "status",
        "service",
        "officer",
        "arrived_at",
        "called_at",
        "begun_at",
        "finished_at",
    ]
    list_filter = ["status", "lane", "service", "has_priority"]
    list_select_related = ["day", "service", "officer__account"]
    search_fields = ["code", "name"]
    ordering = ["-day__day", "lane", "number"]
    fields = [
        "spoken", "day", "status", "service", "booking", "visitor", "subject", "has_priority",
        "officer", "room", "arrived_at", "planned_at", "joined_at", "misses", "called_at", "begun_at",
        "finished_at", "issued_by",
    ]  # fmt: skip
    readonly_fields = fields

    @admin.display(description=_("nomor"), ordering="number")
    def spoken(self, ticket: Ticket) -> str:
        return ticket.label

    @admin.display(description=_("nama"))
    def visitor(self, ticket: Ticket) -> str:
        return ticket.visitor_name or "–"
