"""Bookings in the moderators' room: read, and moved through their lifecycle one by one or many at once."""

from django.contrib import admin
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from consultations.bookings import answers
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking
from consultations.bookings.queries import by_urgency
from consultations.bookings.reading import replies
from perkasa.core.admin import LifecycleAdmin, Unwritten
from perkasa.core.words import brief_span


@admin.register(Booking)
class BookingAdmin(Unwritten, LifecycleAdmin):
    """Nothing is typed here: a time is taken on the portal's pages, an answer is a step."""

    lifecycle = BOOKING
    step_actions = {
        "confirm": answers.confirm,
        "decline": answers.decline,
        "conclude": answers.conclude,
        "mark_absent": answers.mark_absent,
        "call_off": answers.call_off,
    }
    list_display = ["code", "status", "time", "subject", "requested_by", "officer", "answer_due"]
    list_filter = ["status", "service", "officer"]
    list_select_related = ["requested_by", "officer__account"]
    search_fields = ["code", "subject", "requested_by__full_name"]
    fields = [
        "code",
        "status",
        "time",
        "service",
        "mode",
        "officer",
        "room",
        "requested_by",
        "registrar",
        "organisation",
        "subject",
        "question",
        "answered",
        "papers",
        "requested_at",
        "answer_due",
        "decided_by",
        "decided_at",
    ]

    def get_ordering(self, request) -> list:
        """What waits for an answer stands first, then what is to come."""
        return by_urgency(timezone.now())

    @admin.display(description=_("waktu"), ordering="period")
    def time(self, booking: Booking) -> str:
        return brief_span(booking.starts_at, booking.ends_at)

    @admin.display(description=_("jawaban isian"))
    def answered(self, booking: Booking) -> str:
        lines = ((answer["label"], answer["value"]) for answer in replies(booking))
        return format_html_join(mark_safe("<br>"), "{}: <strong>{}</strong>", lines) or "–"

    @admin.display(description=_("berkas"))
    def papers(self, booking: Booking) -> str:
        files = booking.files.select_related("booking", "reply")
        links = ((file.get_absolute_url(), file.title) for file in files)
        return format_html_join(", ", '<a href="{}">{}</a>', links) or "–"
