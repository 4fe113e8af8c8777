"""The verification queue: what waits first, with its proof and what may be the same body beside it."""

from django.contrib import admin
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, Unwritten
from stakeholders.accounts.roles import Permission
from stakeholders.registrations import actions
from stakeholders.registrations.lifecycle import REGISTRATION
from stakeholders.registrations.models import Registration
from stakeholders.registrations.reading import MOST_HINTS, files_of, look_alikes


class QueueFilter(admin.SimpleListFilter):
    """What is late."""

    title = _("tenggat")
    parameter_name = "tenggat"

    def lookups(self, request, model_admin):
        return [("lewat", _("Lewat tenggat"))]

    def queryset(self, request, queryset):
        if self.value() == "lewat":
            return queryset.past_the_clock(timezone.now())
        return queryset


@admin.register(Registration)
class RegistrationAdmin(Unwritten, LifecycleAdmin):
    """Registrations are read and answered here; what they say is the applicant's own."""

    manages = Permission.ORGANISATIONS_MANAGE
    readers = (Permission.ORGANISATIONS_MANAGE, Permission.ORGANISATIONS_READ_ALL)
    lifecycle = REGISTRATION
    step_actions = {"verify": actions.verify, "ask_more": actions.ask_more, "refuse": actions.refuse}
    list_display = ["code", "name", "kind", "applicant", "status", "submitted_at", "answer_due", "has_double"]
    list_filter = ["status", QueueFilter, "kind"]
    list_select_related = ["applicant"]
    search_fields = ["code", "name", "short_name", "applicant__full_name", "applicant__email"]
    ordering = ["answer_due", "pk"]
    fields = [
        "code", "status", "kind", "name", "short_name", "official_code", "region", "address", "applicant",
        "title", "role", "proofs", "alike", "alike_registrations", "submitted_at", "answer_due", "decided_by",
        "decided_at", "organisation",
    ]  # fmt: skip

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    @admin.display(description=_("mungkin ganda"), boolean=True)
    def has_double(self, registration: Registration) -> bool:
        return bool(look_alikes(registration))

    @admin.display(description=_("bukti"))
    def proofs(self, registration: Registration) -> str:
        links = ((file["url"], file["name"]) for file in files_of(registration))
        return format_html_join(", ", '<a href="{}">{}</a>', links) or "–"

    @admin.display(description=_("instansi bernama mirip"))
    def alike(self, registration: Registration) -> str:
        address = "admin:stakeholders_organisation_change"
        links = ((reverse(address, args=[one.pk]), one) for one in look_alikes(registration))
        return format_html_join("; ", '<a href="{}">{}</a>', links) or "–"

    @admin.display(description=_("pendaftaran bernama mirip"))
    def alike_registrations(self, registration: Registration) -> str:
        others = Registration.objects.unfinished().exclude(submitted_at=None).exclude(pk=registration.pk)
        address = "admin:stakeholders_registration_change"
        alike = others.resembling(registration.name)[:MOST_HINTS]
        links = ((reverse(address, args=[one.pk]), one) for one in alike)
        return format_html_join("; ", '<a href="{}">{}</a>', links) or "–"
