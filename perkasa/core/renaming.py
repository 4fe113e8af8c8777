"""Renaming in the admin: a record with dated names gets a form that asks from which day the new one holds."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin, ReadOnlyRows
from perkasa.core.asking import ask
from perkasa.core.forms import Form
from perkasa.core.words import long_date


class RenameForm(Form):
    """The new name, its first day, and what gave it; its fields are the keywords of the rename action."""

    name = forms.CharField(label=_("Nama baru"), max_length=120, widget=AdminTextInputWidget)
    since = forms.DateField(
        label=_("Berlaku mulai"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        help_text=_("Surat dan berita acara sebelum tanggal ini tetap memakai nama lama."),
    )
    legal_basis = forms.CharField(
        label=_("Dasar hukum"), max_length=200, required=False, widget=AdminTextInputWidget
    )


class NamesInline(ReadOnlyRows):
    """The names a record has borne, the newest first; they change only through the rename form."""

    ordering = ["-period"]
    verbose_name_plural = _("riwayat nama")

    @admin.display(description=_("mulai"))
    def begins(self, name):
        return long_date(name.period.lower) if name.period.lower else _("sejak semula")

    @admin.display(description=_("sampai sebelum"))
    def ends(self, name):
        return long_date(name.period.upper) if name.period.upper else _("sekarang")


class RenamingAdmin(ModerationAdmin):
    """A model admin for records with dated names.

    `rename` and `establish` are the verbs: `rename(record, name=, since=, legal_basis=, …)` with the fields
    of `rename_form`, and `establish(record)` for a new one, whose `names_when_new` the add form asks.
    """

    rename: Callable[..., Any]
    establish: Callable[..., Any]
    rename_form: type[RenameForm] = RenameForm
    names_when_new: tuple[str, ...] = ("name",)
    change_form_template = "admin/renaming/change_form.html"

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return [*self.names_when_new, *fixed] if obj else fixed

    def get_inlines(self, request, obj):
        return super().get_inlines(request, obj) if obj else []

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            type(self).establish(obj)

    def get_urls(self):
        view = self.admin_site.admin_view(self.rename_view)
        name = f"{self.opts.app_label}_{self.opts.model_name}_rename"
        return [path("<path:object_id>/rename/", view, name=name), *super().get_urls()]

    def rename_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Ask for the new name and its first day, then rename."""
        record = get_object_or_404(self.get_queryset(request), pk=object_id)
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        return ask(
            self, request, record, self.rename_form(request.POST or None), partial(type(self).rename, record),
            title=_("Ganti nama"), done=_("Nama baru sudah dicatat."),
            help_text=_("Nama lama tetap tersimpan dan dipakai untuk surat yang bertanggal sebelumnya."),
        )  # fmt: skip
