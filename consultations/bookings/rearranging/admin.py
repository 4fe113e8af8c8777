"""The mass move in the moderators' room: name who is away and when, look at the plan, send or drop it."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from consultations.bookings.rearranging import actions
from consultations.bookings.rearranging.lifecycle import REARRANGEMENT
from consultations.bookings.rearranging.models import Offer, Rearrangement
from perkasa.core.admin import LifecycleAdmin, ReadOnlyRows
from perkasa.core.words import brief_span
from stakeholders.accounts.roles import Permission

ASKED = ["officer", "first_day", "last_day", "reason"]


class OfferInline(ReadOnlyRows):
    """What becomes of each consultation; the plan is made by the portal, nothing is typed."""

    model = Offer
    fields = ["booking", "visitor", "from_time", "way", "officer", "to_time"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows.select_related("booking__requested_by", "officer__account")

    @admin.display(description=_("pemohon"))
    def visitor(self, offer: Offer) -> str:
        return str(offer.booking.requested_by)

    @admin.display(description=_("waktu semula"))
    def from_time(self, offer: Offer) -> str:
        return brief_span(offer.before.lower, offer.before.upper)

    @admin.display(description=_("waktu baru"))
    def to_time(self, offer: Offer) -> str:
        return brief_span(offer.after.lower, offer.after.upper) if offer.after else "–"


@admin.register(Rearrangement)
class RearrangementAdmin(LifecycleAdmin):
    """A plan is undone until it is sent; whoever cannot be placed chooses by a link in their letter."""

    manages = Permission.BOOKINGS_MODERATE
    lifecycle = REARRANGEMENT
    step_actions = {"send": actions.send, "drop": actions.drop}
    list_display = ["code", "status", "officer", "first_day", "last_day", "made_by"]
    list_filter = ["status"]
    list_select_related = ["officer__account", "made_by"]
    ordering = ["-pk"]

    def get_fields(self, request, obj=None):
        return ASKED if obj is None else ["code", "status", *ASKED, "made_by", "made_at"]

    def get_readonly_fields(self, request, obj=None):
        return [] if obj is None else self.get_fields(request, obj)

    def get_inlines(self, request, obj):
        return [] if obj is None else [OfferInline]

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        """The plan is made; nobody is told."""
        made = actions.plan(**{name: form.cleaned_data[name] for name in ASKED}, by=request.user)
        obj.pk, obj.code = made.pk, made.code
