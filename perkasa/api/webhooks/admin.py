"""Consumers and the ledger of deliveries in the moderators' room; no secret is shown."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.api.webhooks import actions
from perkasa.api.webhooks.models import Delivery, Subscription
from perkasa.core.admin import ReadOnlyAdmin


@admin.register(Subscription)
class SubscriptionAdmin(ReadOnlyAdmin):
    """Consumers, also those that were taken off."""

    list_display = ["code", "account", "url", "topics_words", "made_at", "ended_at"]
    list_select_related = ["account"]
    search_fields = ["code", "url"]
    fields = ["code", "account", "url", "topics", "made_at", "ended_at"]
    readonly_fields = fields
    actions = ["take_off"]

    @admin.action(description=_("Akhiri langganan terpilih"), permissions=["manage"])
    def take_off(self, request, queryset):
        for subscription in queryset:
            actions.end(subscription, by=request.user)
        self.message_user(request, _("Langganan terpilih diakhiri."))


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    """What was told to whom, how often, and what they answered."""

    list_display = ["code", "event", "subscription", "state", "attempts", "answer", "not_before", "error"]
    list_filter = ["state", "event"]
    list_select_related = ["subscription"]
    search_fields = ["code", "subscription__code", "subscription__url"]
    fields = [
        "code", "event", "subscription", "payload", "state", "attempts", "answer", "not_before", "claimed_at",
        "finished_at", "error",
    ]  # fmt: skip
    readonly_fields = fields
    actions = ["send_again"]

    @admin.action(description=_("Kirim ulang yang gagal"), permissions=["manage"])
    def send_again(self, request, queryset):
        for delivery in queryset:
            actions.send_again(delivery, by=request.user)
        self.message_user(request, _("Pengiriman yang gagal akan dicoba lagi."))
