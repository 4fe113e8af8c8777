"""Minutes in the moderators' room: read, approved or sent back; and every promise with its date."""

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from consultations.minutes import actions
from consultations.minutes.lifecycle import MINUTES
from consultations.minutes.models import Attendee, FollowUp, Minutes
from perkasa.core.admin import LifecycleAdmin, ModerationAdmin


class ReadOnlyRows(admin.TabularInline):
    """Rows that are part of the minutes and change only with them."""

    extra = 0
    can_delete = False

    def has_view_permission(self, request: HttpRequest, obj=None) -> bool:
        return request.user.is_staff

    def has_add_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return False


class AttendeeRows(ReadOnlyRows):
    model = Attendee
    fields = ["name", "position"]


class FollowUpRows(ReadOnlyRows):
    model = FollowUp
    fields = ["number", "description", "owner_words", "due_date", "done_at", "done_by"]
    readonly_fields = ["owner_words", "done_at", "done_by"]

    @admin.display(description=_("penanggung jawab"))
    def owner_words(self, follow_up: FollowUp) -> str:
        return follow_up.owner_words


@admin.register(Minutes)
class MinutesAdmin(LifecycleAdmin):
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
        "recommendation",
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

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    @admin.display(description=_("pokok konsultasi"), ordering="booking__subject")
    def subject(self, minutes: Minutes) -> str:
        return minutes.booking.subject


class OpenFilter(admin.SimpleListFilter):
    """What is still to be done, and what is late."""

    title = _("keadaan")
    parameter_name = "keadaan"

    def lookups(self, request, model_admin):
        return [("terbuka", _("Belum selesai")), ("terlambat", _("Lewat tenggat"))]

    def queryset(self, request, queryset):
        if self.value() == "terbuka":
            return queryset.still_open()
        return queryset.overdue() if self.value() == "terlambat" else queryset


@admin.register(FollowUp)
class FollowUpAdmin(ModerationAdmin):
    """Every promise with its owner and date; said to be kept on the portal's own page."""

    list_display = ["description", "consultation", "owner_words", "due_date", "done_at"]
    list_filter = [OpenFilter, "organisation"]
    list_select_related = ["minutes__booking", "owner", "organisation"]
    search_fields = ["description", "minutes__booking__code", "other_owner"]
    ordering = ["due_date", "pk"]
    fields = ["consultation", "description", "owner_words", "due_date", "done_at", "done_by"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    @admin.display(description=_("konsultasi"), ordering="minutes__booking__code")
    def consultation(self, follow_up: FollowUp) -> str:
        return follow_up.minutes.booking.code

    @admin.display(description=_("penanggung jawab"))
    def owner_words(self, follow_up: FollowUp) -> str:
        return follow_up.owner_words
