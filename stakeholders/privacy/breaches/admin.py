"""The register of breaches in the admin: the clock, who is concerned, and the steps the law asks for."""

from dataclasses import fields

from django.contrib import admin
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, ReadOnlyRows
from stakeholders.accounts.admin import PeopleAdmin
from stakeholders.privacy.breaches import actions
from stakeholders.privacy.breaches.actions import Report
from stakeholders.privacy.breaches.forms import AuthorityForm, BreachForm, PeopleForm
from stakeholders.privacy.breaches.lifecycle import BREACH
from stakeholders.privacy.breaches.models import Breach, Concerned, Status

REPORT = [field.name for field in fields(Report)]


class ClockFilter(admin.SimpleListFilter):
    """What is late, and what still waits for a letter."""

    title = _("batas waktu")
    parameter_name = "batas"

    def lookups(self, request, model_admin):
        return [("lewat", _("Lewat batas waktu")), ("menunggu", _("Belum semua diberi tahu"))]

    def queryset(self, request, queryset):
        match self.value():
            case "lewat":
                return queryset.past_the_clock(timezone.now())
            case "menunggu":
                return queryset.waiting()
        return queryset


class ConcernedInline(ReadOnlyRows):
    """Whom it concerns and when they were told; named by a step, never typed here."""

    model = Concerned
    fields = ["account", "told_at"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("account")


@admin.register(Breach)
class BreachAdmin(PeopleAdmin, LifecycleAdmin):
    """What is known is written here while it is handled; whom to tell, and the end of it, are steps."""

    form = BreachForm
    lifecycle = BREACH
    step_actions = {
        "name_people": actions.name_people, "tell_people": actions.tell_people,
        "tell_authority": actions.tell_authority, "close": actions.close, "dismiss": actions.dismiss,
    }  # fmt: skip
    step_forms = {"name_people": PeopleForm, "tell_authority": AuthorityForm}
    list_display = ["code", "title", "status", "found_at", "due", "people_told_at", "authority_told_at"]
    list_filter = ["status", ClockFilter]
    search_fields = ["code", "title", "data", "cause", "authority_reference"]
    date_hierarchy = "found_at"
    ordering = ["due_at", "pk"]
    inlines = [ConcernedInline]

    def get_inlines(self, request, obj):
        return super().get_inlines(request, obj) if obj else []

    def get_fields(self, request, obj=None):
        told = ["due", "recorded_by", "people_told_at", "authority_told_at", "authority_reference"]
        return ["code", "status", *REPORT, "found_at", *told] if obj else [*REPORT, "found_at"]

    def get_readonly_fields(self, request, obj=None):
        return [name for name in self.get_fields(request, obj) if name not in REPORT] if obj else []

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and (obj is None or obj.status == Status.OPEN)

    def save_model(self, request, obj, form, change):
        report = Report(**{name: form.cleaned_data[name] for name in REPORT})
        if change:
            actions.describe(obj, report, by=request.user)
        else:
            made = actions.record(report, found_at=form.cleaned_data["found_at"], by=request.user)
            obj.pk, obj.code = made.pk, made.code

    @admin.display(description=_("pemberitahuan paling lambat"), ordering="due_at")
    def due(self, breach):
        late = _("terlambat") if breach.is_overdue() else ""
        return format_html("{} <strong>{}</strong>", breach.due_words, late)
