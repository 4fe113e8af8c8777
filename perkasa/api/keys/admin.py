"""Keys in the moderators' room: whose they are and when they were used; the keys themselves nobody sees."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.api.keys import actions
from perkasa.api.keys.models import ApiKey
from perkasa.core.admin import ReadOnlyAdmin


@admin.register(ApiKey)
class ApiKeyAdmin(ReadOnlyAdmin):
    """Who keeps reference data may take a key back."""

    list_display = ["code", "account", "purpose", "made_at", "last_used_on", "revoked_at"]
    list_select_related = ["account"]
    search_fields = ["code", "purpose"]
    fields = ["code", "account", "purpose", "beginning", "made_at", "last_used_on", "revoked_at"]
    readonly_fields = fields
    actions = ["take_back"]

    @admin.action(description=_("Cabut kunci terpilih"), permissions=["manage"])
    def take_back(self, request, queryset):
        for key in queryset:
            actions.revoke(key, by=request.user)
        self.message_user(request, _("Kunci terpilih dicabut."))
