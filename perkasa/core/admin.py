"""Moderation in Django's admin: lifecycle buttons, bulk steps with a reason, the trail beside the record."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from perkasa.core.forms import Form
from perkasa.core.lifecycle import Lifecycle, Transition
from perkasa.core.models import Holiday, StatusChange
from perkasa.core.proof import prove
from perkasa.core.refusals import Refusal, reporting

StepAction = Callable[..., Any]
MOST_AT_ONCE = 500  # of one bulk step: each is named on the page that asks for the reason


class ReasonForm(Form):
    """Why a step is taken; compulsory where the lifecycle says so."""

    reason = forms.CharField(label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 4}), required=False)

    def __init__(self, *args, step: Transition, **options):
        super().__init__(*args, **options)
        self.fields["reason"].required = step.needs_reason


class Unwritten:
    """Mixed in before an admin or its rows: looked at there, written elsewhere; steps are still taken."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class ModerationAdmin(admin.ModelAdmin):
    """What every admin page here shares: nothing is deleted, only `visible_to` rows are shown, those who hold
    `manages` may add and change, who holds one of `readers` may look: all staff, when it is empty."""

    manages = "reference.manage"
    readers: tuple[str, ...] = ()
    list_per_page = 25
    show_full_result_count = False

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows.visible_to(request.user) if hasattr(rows, "visible_to") else rows

    def has_module_permission(self, request):
        return self.has_view_permission(request)

    def has_view_permission(self, request, obj=None):
        if not self.readers:
            return request.user.is_staff
        return request.user.is_authenticated and any(request.user.may(each) for each in self.readers)

    def has_add_permission(self, request):
        return request.user.may(self.manages)

    def has_change_permission(self, request, obj=None):
        return request.user.may(self.manages)

    def has_delete_permission(self, request, obj=None):
        return False

    def has_manage_permission(self, request: HttpRequest) -> bool:
        """Whether this moderator may take the deeds that a page offers for chosen rows."""
        return request.user.may(self.manages)


class ReadOnlyAdmin(Unwritten, ModerationAdmin):
    """Who may look may look, nobody may write."""


class ReadOnlyRows(Unwritten, admin.TabularInline):
    """Rows of a record, shown on its page to everybody who may open it."""

    extra = 0
    can_delete = False

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    def has_view_permission(self, request, obj=None):
        return True


class OnItsPageAdmin(ReadOnlyAdmin):
    """Written on its own page, to which `page` among the fields leads; read here."""

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    @admin.display(description=_("halaman"))
    def page(self, record):
        return format_html('<a href="{}">{}</a>', record.get_absolute_url(), _("Buka halamannya"))


class LifecycleAdmin(ModerationAdmin):
    """A model admin whose status moves through `lifecycle`; `step_actions` names the verb behind each step.

    Each verb is called as `verb(record, by=account, reason=text)`. Where a step asks for something else,
    `step_forms` holds its form, whose fields are the verb's keywords; such a step is taken one by one.
    """

    lifecycle: Lifecycle
    step_actions: dict[str, StepAction] = {}
    step_forms: dict[str, type[Form]] = {}
    change_form_template = "admin/lifecycle/change_form.html"

    def get_readonly_fields(self, request, obj=None):
        return ["status", *super().get_readonly_fields(request, obj)]

    def get_urls(self):
        step = path(
            "<path:object_id>/step/<slug:step>/",
            self.admin_site.admin_view(self.step_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_step",
        )
        return [step, *super().get_urls()]

    def available_steps(self, record, actor) -> list[Transition]:
        """The steps this admin offers on `record` to `actor`."""
        return [step for step in self.lifecycle.available(record, actor) if step.name in self.step_actions]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        record = self.get_object(request, object_id)
        extra = {"steps": [], "trail": []}
        if record is not None:
            steps = self.available_steps(record, request.user)
            extra = {"steps": steps, "trail": StatusChange.objects.about(record)}
            extra["subtitle"] = getattr(record, "code", str(record))
        return super().change_view(request, object_id, form_url, (extra_context or {}) | extra)

    def step_view(self, request: HttpRequest, object_id: str, step: str) -> HttpResponse:
        """Ask for the reason, then take the step through its verb."""
        record = get_object_or_404(self.get_queryset(request), pk=object_id)
        if step not in self.step_actions:
            raise PermissionDenied
        transition = self.lifecycle.transitions[step]
        if not transition.policy.test(request.user, record):
            raise PermissionDenied
        if transition.is_signature:
            prove(request)
        form = self._form_of(request, transition)
        if request.method == "POST" and form.is_valid():
            done = _("Langkah “%s” sudah dilakukan.") % transition.label
            with reporting(request, success=done, form=form) as outcome:
                self.step_actions[step](record, by=request.user, **form.cleaned_data)
            if not outcome.refused:
                return redirect(self._change_url(record))
        return self._ask_reason(request, form, transition, [record], self._change_url(record))

    def _form_of(self, request: HttpRequest, step: Transition) -> Form:
        """What `step` asks on one record."""
        if step.name in self.step_forms:
            return self.step_forms[step.name](request.POST or None, request.FILES or None)
        return ReasonForm(request.POST or None, step=step)

    def get_actions(self, request):
        actions = super().get_actions(request)
        for name in (name for name in self.step_actions if name not in self.step_forms):
            label = self.lifecycle.transitions[name].label
            actions[f"step_{name}"] = (partial(_bulk_step, step=name), f"step_{name}", label)
        return actions

    def bulk_step(self, request, queryset, step: str) -> HttpResponse | None:
        """Take one step on many records with one reason; each stands or falls alone, refusals are told."""
        prove(request)
        transition = self.lifecycle.transitions[step]
        form = ReasonForm(request.POST if "confirmed" in request.POST else None, step=transition)
        records = list(queryset.order_by("pk")[: MOST_AT_ONCE + 1])
        if len(records) > MOST_AT_ONCE:
            messages.error(request, _("Pilih paling banyak %d data sekaligus.") % MOST_AT_ONCE)
            return None
        if not form.is_valid():
            back = request.get_full_path()
            return self._ask_reason(request, form, transition, records, back, bulk=f"step_{step}")
        done = 0
        for record in records:
            try:
                with transaction.atomic():
                    self.step_actions[step](record, by=request.user, reason=form.cleaned_data["reason"])
                done += 1
            except Refusal as refusal:
                messages.error(request, f"{record}: {refusal.message}")
        if done:
            words = ngettext("%(label)s: %(done)d data.", "%(label)s: %(done)d data.", done)
            messages.success(request, words % {"label": transition.label, "done": done})
        return None

    def _ask_reason(self, request, form, transition, records, back, bulk="") -> HttpResponse:
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "form": form,
            "step": transition,
            "records": records,
            "address": request.get_full_path(),
            "back": back,
            "bulk": bulk,
            "title": transition.label,
        }
        return TemplateResponse(request, "admin/lifecycle/step.html", context)

    def _change_url(self, record) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[record.pk])


def _bulk_step(model_admin: LifecycleAdmin, request, queryset, *, step: str):
    return model_admin.bulk_step(request, queryset, step)


@admin.register(Holiday)
class HolidayAdmin(ModerationAdmin):
    """Closed days; local ones are added here by hand."""

    list_display = ["day", "name", "kind"]
    list_filter = ["kind"]
    date_hierarchy = "day"
    search_fields = ["name"]

    def has_delete_permission(self, request, obj=None):
        return self.has_change_permission(request, obj)
