"""Consent texts, periods, the register of processing, and who was asked for a number."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import Unwritten
from perkasa.core.asking import ask
from stakeholders.accounts.admin import PeopleAdmin
from stakeholders.privacy import actions
from stakeholders.privacy.comparing import compare
from stakeholders.privacy.consents import ConsentText
from stakeholders.privacy.forms import NikForm
from stakeholders.privacy.models import Identity
from stakeholders.privacy.policies import may_ask_for_nik
from stakeholders.privacy.retention import Processing, RetentionPeriod, RetentionRun


@admin.register(ConsentText)
class ConsentTextAdmin(PeopleAdmin):
    """A draft can be written; once published it is only read, and a change is a new version."""

    list_display = ["purpose", "version", "question", "published_at"]
    list_filter = ["purpose"]
    readonly_fields = ["published_at"]
    actions = ["publish"]

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and (obj is None or obj.published_at is None)

    @admin.action(description=_("Terbitkan teks terpilih"), permissions=["add"])
    def publish(self, request, queryset):
        for text in queryset.order_by("purpose", "version"):
            actions.publish(text, by=request.user)
        self.message_user(request, _("Teks terpilih berlaku mulai sekarang dan tidak dapat diubah lagi."))


@admin.register(RetentionPeriod)
class RetentionPeriodAdmin(PeopleAdmin):
    """How long which data are kept; kinds are the program's, months are the office's."""

    list_display = ["kind", "months", "outcome", "legal_basis", "is_active"]

    def get_readonly_fields(self, request, obj=None):
        return ["kind"] if obj else []


@admin.register(RetentionRun)
class RetentionRunAdmin(Unwritten, PeopleAdmin):
    """What was cleared away each night."""

    list_display = ["day", "period", "state", "cleared", "months", "finished_at", "error"]
    list_filter = ["period", "state"]
    date_hierarchy = "day"
    ordering = ["-day", "period__kind"]
    list_select_related = ["period"]


@admin.register(Processing)
class ProcessingAdmin(PeopleAdmin):
    """The register of processing, as the public reads it at /privasi/."""

    list_display = ["name", "legal_basis", "duration", "place"]
    list_select_related = ["period"]
    ordering = ["place", "pk"]


@admin.register(Identity)
class IdentityAdmin(PeopleAdmin):
    """Who was asked for a national number and what for; the number itself is only ever a mask."""

    list_display = ["account", "purpose", "asked_by", "asked_at", "masked", "given_at"]
    list_select_related = ["account", "asked_by"]
    search_fields = ["account__full_name", "account__email"]
    autocomplete_fields = ["account"]
    ordering = ["-asked_at", "-pk"]

    def get_fields(self, request, obj=None):
        return ["account", "purpose", *(["asked_by", "asked_at", "masked", "given_at"] if obj else [])]

    def has_change_permission(self, request, obj=None):
        return False

    def get_urls(self):
        view = self.admin_site.admin_view(self.compare_view)
        return [path("<int:pk>/compare/", view, name="stakeholders_identity_compare"), *super().get_urls()]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        identity = self.get_object(request, object_id)
        given = identity is not None and identity.nik is not None
        extra = {"may_compare": given and may_ask_for_nik.test(request.user, identity)}
        return super().change_view(request, object_id, form_url, (extra_context or {}) | extra)

    def compare_view(self, request, pk: int):
        """Whether the number on a card is the one that was given: yes or no, and never the number."""
        identity = get_object_or_404(self.get_queryset(request), pk=pk)
        if not may_ask_for_nik.test(request.user, identity):
            raise PermissionDenied

        def told(nik: str) -> None:
            matches = compare(identity, nik=nik, by=request.user)
            tell = messages.success if matches else messages.warning
            tell(request, _("NIK cocok.") if matches else _("NIK tidak cocok."))

        return ask(
            self, request, identity, NikForm(request.POST or None), told, title=_("Bandingkan dengan KTP"),
            help_text=_("Ketik NIK dari KTP. Perbandingan dicatat; nomor yang tersimpan tidak tampak."),
        )  # fmt: skip

    def save_model(self, request, obj, form, change):
        made = actions.ask_for_nik(obj.account, purpose=obj.purpose, by=request.user)
        obj.pk, obj.asked_by, obj.asked_at = made.pk, made.asked_by, made.asked_at

    @admin.display(description=_("NIK (tersamar)"))
    def masked(self, identity):
        return str(identity.nik or "–")
