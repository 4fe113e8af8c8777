"""Minutes in the moderators' room: read, approved or sent back; the template of each service."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from consultations.minutes import actions
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.lifecycle import MINUTES
from consultations.minutes.models import Attendee, Minutes
from consultations.minutes.templates import MinutesTemplate
from perkasa.core.admin import LifecycleAdmin, ModerationAdmin, ReadOnlyRows, Unwritten
from stakeholders.accounts.roles import Permission


class AttendeeRows(ReadOnlyRows):
    model = Attendee
    fields = ["name", "position", "presence"]


class FollowUpRows(ReadOnlyRows):
    model = FollowUp
    fields = ["number", "description", "owner_words", "due_date", "status", "done_by"]

    @admin.display(description=_("penanggung jawab"))
    def owner_words(self, follow_up: FollowUp) -> str:
        return follow_up.owner_words


@admin.register(Minutes)
class MinutesAdmin(Unwritten, LifecycleAdmin):
    """A head reads the whole sheet and answers here; words are written on the portal's own page."""

    lifecycle = MINUTES
    step_actions = {"approve": actions.approve, "send_back": actions.send_back}
    list_display = ["booking", "subject", "written_by", "status", "submitted_at", "approved_at", "paper"]
    list_filter = ["status", "booking__service"]
    list_select_related = ["booking", "written_by", "paper"]
    search_fields = ["booking__code", "booking__subject", "paper__full_number"]
    ordering = ["submitted_at", "pk"]
    inlines = [AttendeeRows, FollowUpRows]
    fields = [
        "booking",
        "subject",
        "status",
        "notes",
        "noted",
        "advised",
        "written_by",
        "submitted_at",
        "review_due",
        "response",
        "visitor_note",
        "approved_by",
        "approved_at",
        "paper",
        "announced_at",
    ]

    @admin.display(description=_("catatan per butir"))
    def noted(self, minutes: Minutes) -> str:
        return "\n\n".join(f"{point['heading']}\n{point['words']}" for point in minutes.points)

    @admin.display(description=_("rekomendasi"))
    def advised(self, minutes: Minutes) -> str:
        return "\n\n".join(minutes.recommendations)

    @admin.display(description=_("pokok konsultasi"), ordering="booking__subject")
    def subject(self, minutes: Minutes) -> str:
        return minutes.booking.subject


@admin.register(MinutesTemplate)
class MinutesTemplateAdmin(ModerationAdmin):
    """How minutes of a service are laid out; what was issued stays as it is."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["service", "paper_kind", "silence"]
    list_filter = ["paper_kind"]
    list_select_related = ["service"]
    search_fields = ["service__name"]
