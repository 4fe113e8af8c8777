"""People, offices and who holds which in the admin; rights are given and taken by assignments with dates."""

import django.contrib.auth.admin  # noqa: F401 -- registers the groups that are unregistered below
from django.contrib import admin, messages
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin, ReadOnlyRows
from perkasa.core.proof import prove
from perkasa.core.refusals import Refusal
from stakeholders.accounts import actions
from stakeholders.accounts.dated import DatedAdmin, DatedDisplay, EndWords
from stakeholders.accounts.forms import AccountForm, AssignmentForm
from stakeholders.accounts.models import Account, Assignment, Position
from stakeholders.accounts.roles import Permission

# Rights follow positions; Django's groups would be a second, silent way to give them.
admin.site.unregister(Group)


class PeopleAdmin(ModerationAdmin):
    """What concerns people is read by those who watch and changed by those who manage people."""

    manages = Permission.PEOPLE_MANAGE
    readers = (Permission.PEOPLE_READ_ALL,)


class AssignmentsInline(DatedDisplay, ReadOnlyRows):
    """Every office a person has held, the newest first."""

    model = Assignment
    ordering = ["-period"]
    fields = ["position", "kind", "begins", "ends"]
    show_change_link = True


@admin.register(Account)
class AccountAdmin(PeopleAdmin):
    """People; a new one signs in with a code sent to the address, so nobody ever types another's password."""

    form = AccountForm
    list_display = ["full_name", "email", "positions_today", "is_active", "joined_at"]
    list_filter = ["is_active", "assignments__position__role"]
    search_fields = ["full_name", "email"]
    fields = ["email", "full_name", "phone", "is_active", "joined_at", "last_login"]
    readonly_fields = ["is_active", "joined_at", "last_login"]
    actions = ["close_accounts", "reopen_accounts"]
    inlines = [AssignmentsInline]

    def get_queryset(self, request):
        return super().get_queryset(request).for_listing()

    def get_ordering(self, request):
        return ["full_name", "pk"]

    def get_inlines(self, request, obj):
        return super().get_inlines(request, obj) if obj else []

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return ["email", *fixed] if obj else fixed

    def get_fields(self, request, obj=None):
        if obj is None:
            return ["email", "full_name", "phone"]
        asked = ["rank", "employee_number"] if obj.is_official else []
        return [*self.fields[:3], *asked, *self.fields[3:]]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        may_visit = {"may_visit": self.has_add_permission(request)}
        return super().change_view(request, object_id, form_url, (extra_context or {}) | may_visit)

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            obj.pk = actions.enter(**form.cleaned_data, by=request.user).pk

    @admin.display(description=_("jabatan hari ini"))
    def positions_today(self, account):
        return "; ".join(str(assignment.position) for assignment in account.held_today) or "–"

    @admin.action(description=_("Tutup akun terpilih"), permissions=["change"])
    def close_accounts(self, request, queryset):
        self._each(request, queryset, actions.close, _("Akun ditutup: %d."))

    @admin.action(description=_("Buka kembali akun terpilih"), permissions=["change"])
    def reopen_accounts(self, request, queryset):
        self._each(request, queryset, actions.reopen, _("Akun dibuka kembali: %d."))

    def _each(self, request, queryset, verb, words):
        prove(request)
        done = 0
        for account in queryset:
            try:
                verb(account, by=request.user)
                done += 1
            except Refusal as refusal:
                self.message_user(request, f"{account}: {refusal.message}", messages.ERROR)
        if done:
            self.message_user(request, words % done)


@admin.register(Position)
class PositionAdmin(PeopleAdmin):
    """Offices and the role that says what their holders may do."""

    list_display = ["title", "organisation", "role", "superior"]
    list_filter = ["role"]
    list_select_related = ["organisation", "superior__organisation"]
    search_fields = ["title", "organisation__name", "organisation__short_name"]
    autocomplete_fields = ["organisation", "superior"]
    ordering = ["organisation__name", "title"]

    def get_readonly_fields(self, request, obj=None):
        return ["organisation", "role"] if obj else []


@admin.register(Assignment)
class AssignmentAdmin(DatedAdmin, PeopleAdmin):
    """Who holds which office; an assignment is begun and ended, never rewritten."""

    form = AssignmentForm
    list_display = ["account", "office", "agency", "kind", "begins", "ends"]
    list_filter = ["position__role", "kind"]
    list_select_related = ["account", "position__organisation"]
    search_fields = [
        "account__full_name",
        "account__email",
        "position__title",
        "position__organisation__name",
    ]
    autocomplete_fields = ["account", "position"]
    ordering = ["-period", "pk"]
    said = ["account", "position", "kind"]
    begun_by = staticmethod(actions.assign)
    ended_by = staticmethod(actions.end_assignment)
    end_words = EndWords(
        title=_("Akhiri penugasan"),
        done=_("Hari terakhir penugasan sudah dicatat."),
        help_text=_("Riwayatnya tetap tersimpan."),
    )

    @admin.display(description=_("jabatan"), ordering="position__title")
    def office(self, assignment):
        return assignment.position.title

    @admin.display(description=_("instansi"), ordering="position__organisation__short_name")
    def agency(self, assignment):
        return assignment.position.organisation.short_name

    def change_view(self, request, object_id, form_url="", extra_context=None):
        deeds = {"deeds": [(reverse("home:handover.detail", args=[object_id]), _("Serah terima"))]}
        return super().change_view(request, object_id, form_url, (extra_context or {}) | deeds)
