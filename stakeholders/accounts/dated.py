"""What is begun and ended with dates and never rewritten, in the admin: shown in words, ended on a page."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin
from perkasa.core.asking import ask
from perkasa.core.words import long_date
from stakeholders.accounts.forms import EndingForm


class EndWords(NamedTuple):
    """What the page that ends one is called, what it explains, and what is said when it is done."""

    title: Promise
    done: Promise
    help_text: Promise


class DatedDisplay:
    """Columns that say a period in words."""

    @admin.display(description=_("mulai"), ordering="period")
    def begins(self, record):
        return long_date(record.since) if record.since else "–"

    @admin.display(description=_("hari terakhir"))
    def ends(self, record):
        return long_date(record.last_day) if record.last_day else _("belum ditentukan")


class DatedAdmin(DatedDisplay, ModerationAdmin):
    """Its form says `said`, the first and the last day: `begun_by` makes the record, `ended_by` ends it."""

    said: list[str] = []
    begun_by: Callable[..., Any]
    ended_by: Callable[..., Any]
    end_words: EndWords
    change_form_template = "admin/dated/change_form.html"

    def get_fields(self, request, obj=None):
        return [*self.said, *(["begins", "ends"] if obj else ["since", "last_day"])]

    def get_readonly_fields(self, request, obj=None):
        return ["begins", "ends"] if obj else []

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        made = self.begun_by(**form.cleaned_data, by=request.user)
        obj.pk, obj.period = made.pk, made.period

    @property
    def _end_name(self) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}_end"

    def get_urls(self):
        view = self.admin_site.admin_view(self.end_view)
        return [path("<int:pk>/end/", view, name=self._end_name), *super().get_urls()]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """The page of one, with what can be done: it is ended, and the `deeds` that a page adds."""
        more = extra_context or {}
        end = (reverse(f"admin:{self._end_name}", args=[object_id]), self.end_words.title)
        deeds = [end, *more.get("deeds", [])] if self.has_add_permission(request) else []
        return super().change_view(request, object_id, form_url, more | {"deeds": deeds})

    def end_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask for the last day, then end it."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        record = get_object_or_404(self.get_queryset(request), pk=pk)
        deed = partial(self.ended_by, record, by=request.user)
        return ask(self, request, record, EndingForm(request.POST or None), deed, **self.end_words._asdict())
