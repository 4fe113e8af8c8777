"""The outbox in the admin: what waits, what was missed, what failed and why, and the way to send it again."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ReadOnlyAdmin
from perkasa.core.refusals import Refusal
from stakeholders.accounts.roles import Permission
from stakeholders.notifications import actions, letters
from stakeholders.notifications.models import Notification


@admin.register(Notification)
class NotificationAdmin(ReadOnlyAdmin):
    """Messages are written by the portal; a moderator reads them and sends again what did not arrive."""

    manages = Permission.NOTIFICATIONS_MANAGE
    list_display = [
        "kind",
        "recipient",
        "state",
        "not_before",
        "finished_at",
        "attempts",
        "short_error",
    ]
    list_filter = ["state", "kind", "channel"]
    list_select_related = ["recipient"]
    search_fields = ["recipient__full_name", "recipient__email", "key"]
    date_hierarchy = "not_before"
    ordering = ["-not_before", "-pk"]
    actions = ["send_again"]
    readonly_fields = [
        "kind", "recipient", "channel", "subject", "about_in_words", "state", "not_before",
        "not_after", "attempts", "claimed_at", "finished_at", "error", "message_id", "key",
    ]  # fmt: skip
    fields = tuple(readonly_fields)

    @admin.action(description=_("Kirim ulang pesan terpilih"), permissions=["manage"])
    def send_again(self, request, queryset):
        done = 0
        for notification in queryset:
            try:
                actions.resend(notification, by=request.user)
                done += 1
            except Refusal as refusal:
                self.message_user(request, f"{notification}: {refusal.message}", messages.ERROR)
        if done:
            self.message_user(request, _("Pesan yang akan dikirim ulang: %d.") % done)

    @admin.display(description=_("galat"))
    def short_error(self, notification):
        return notification.error[:80]

    @admin.display(description=_("judul pesan"))
    def subject(self, notification):
        return letters.subject_of(notification)

    @admin.display(description=_("tentang"))
    def about_in_words(self, notification):
        return str(notification.about or "–")
