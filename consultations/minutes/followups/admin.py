"""Follow-ups in the moderators' room: every promise with its owner and date, and the decisions about it."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups import actions
from consultations.minutes.followups.lifecycle import FOLLOW_UP
from consultations.minutes.followups.models import FollowUp
from perkasa.core.admin import LifecycleAdmin, Unwritten


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
class FollowUpAdmin(Unwritten, LifecycleAdmin):
    """Whoever asked for it accepts, sends back and answers wishes for time here as on the portal's page."""

    lifecycle = FOLLOW_UP
    step_actions = {
        "accept": actions.accept,
        "send_back": actions.send_back,
        "grant_time": actions.grant_time,
        "refuse_time": actions.refuse_time,
        "close": actions.close,
    }
    list_display = ["description", "consultation", "owner_words", "due_date", "status", "done_at"]
    list_filter = [OpenFilter, "status", "by_office", "organisation"]
    list_select_related = ["minutes__booking", "owner", "organisation"]
    search_fields = ["code", "description", "minutes__booking__code", "other_owner"]
    ordering = ["due_date", "pk"]
    fields = [
        "code", "consultation", "status", "description", "owner_words", "by_office", "due_date",
        "wanted_date", "remind_at", "escalated_at", "done_at", "done_by",
    ]  # fmt: skip

    @admin.display(description=_("konsultasi"), ordering="minutes__booking__code")
    def consultation(self, follow_up: FollowUp) -> str:
        return follow_up.minutes.booking.code

    @admin.display(description=_("penanggung jawab"))
    def owner_words(self, follow_up: FollowUp) -> str:
        return follow_up.owner_words
