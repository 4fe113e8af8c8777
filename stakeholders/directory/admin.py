"""Organisations in the admin: fields are edited, names are dated, what is graver is a deed of its own."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.contrib.postgres.forms import SimpleArrayField
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin
from perkasa.core.asking import ask
from perkasa.core.models import StatusChange
from perkasa.core.renaming import NamesInline, RenameForm, RenamingAdmin
from stakeholders.accounts.dated import DatedAdmin, EndWords
from stakeholders.accounts.roles import Permission
from stakeholders.directory import actions, merging
from stakeholders.directory.forms import (
    MergerForm,
    PartnershipForm,
    ReasonForm,
    SuccessionForm,
    SuspensionForm,
)
from stakeholders.directory.lifecycle import ORGANISATION
from stakeholders.directory.models import Merger, Partnership
from stakeholders.directory.policies import may_suspend
from stakeholders.organisations import actions as organisations
from stakeholders.organisations.models import FIELD_CODE, Organisation, OrganisationName


class Deed(NamedTuple):
    """Something done to one organisation: its name, its words, what is asked, and the verb."""

    name: str
    label: Any
    form: type[forms.Form]
    verb: Callable[..., Any]
    help_text: Any


DEEDS = {
    deed.name: deed
    for deed in (
        Deed("suspend", ORGANISATION.transitions["suspend"].label, SuspensionForm, actions.suspend,
             _("Orang-orang instansi ini tidak dapat mengajukan, memesan, atau mengundang atas namanya.")),
        Deed("lift", ORGANISATION.transitions["lift"].label, ReasonForm, actions.lift,
             _("Orang-orang instansi ini dapat bertindak lagi atas namanya.")),
        Deed("merge", ORGANISATION.transitions["merge"].label, MergerForm, merging.merge,
             _("Semua yang menunjuk instansi ini pindah ke instansi yang dipilih, tanpa jalan kembali.")),
        Deed("dissolve", _("Catat penerus"), SuccessionForm, actions.dissolve,
             _("Mulai tanggal itu instansi lain meneruskannya; yang sudah ada tetap atas nama yang lama.")),
    )
}  # fmt: skip


class OrganisationNamesInline(NamesInline):
    model = OrganisationName
    fields = ["name", "short_name", "begins", "ends", "legal_basis"]
    readonly_fields = ["name", "short_name", "begins", "ends", "legal_basis"]


class RenameOrganisationForm(RenameForm):
    """A new name and its short form."""

    field_order = ["name", "short_name", "since", "legal_basis"]
    name = forms.CharField(label=_("Nama baru"), max_length=200, widget=AdminTextInputWidget)
    short_name = forms.CharField(label=_("Singkatan baru"), max_length=60, widget=AdminTextInputWidget)


class OrganisationForm(forms.ModelForm):
    """The fields are typed with commas between them, and each is judged by itself."""

    field_codes = SimpleArrayField(
        forms.CharField(validators=[FIELD_CODE]),
        label=_("Bidang urusan"),
        help_text=_("Kode dipisah koma, misalnya 1.01,2.22."),
        widget=AdminTextInputWidget,
        required=False,
        error_messages={"item_invalid": _("Kode ke-%(nth)s:")},
    )


@admin.register(Organisation)
class OrganisationAdmin(RenamingAdmin):
    """Bodies of every kind; the host, whose portal this is, is set once when the portal is founded."""

    rename = organisations.rename
    establish = organisations.establish
    change_form_template = "admin/directory/change_form.html"
    form = OrganisationForm
    rename_form = RenameOrganisationForm
    names_when_new = ("name", "short_name")
    list_display = ["short_name", "name", "kind", "field_list", "status"]
    list_display_links = ["short_name", "name"]
    list_filter = ["status", "kind"]
    search_fields = ["name", "short_name", "names__name", "code"]
    fields = ["name", "short_name", "slug", "kind", "code", "field_codes", "region"]
    readonly_fields = ["is_host", "status", "suspended_until", "succession", "look_alikes"]
    autocomplete_fields = ["region"]
    inlines = [OrganisationNamesInline]

    @admin.display(description=_("bidang urusan"))
    def field_list(self, organisation):
        return ", ".join(organisation.field_codes)

    @admin.display(description=_("penerus"))
    def succession(self, organisation):
        return f"{organisation.successor}, {organisation.succession_basis}" if organisation.successor else "–"

    @admin.display(description=_("nama yang mirip"))
    def look_alikes(self, organisation):
        alike = Organisation.objects.resembling(organisation.name).exclude(pk=organisation.pk)[:5]
        links = ((reverse("admin:stakeholders_organisation_change", args=[one.pk]), one) for one in alike)
        return format_html_join("; ", '<a href="{}">{}</a>', links) or "–"

    def get_fields(self, request, obj=None):
        asked = super().get_fields(request, obj)
        return [*asked, *self.readonly_fields] if obj else asked

    def get_urls(self):
        view = self.admin_site.admin_view(self.deed_view)
        deed = path("<int:pk>/do/<slug:name>/", view, name="stakeholders_organisation_deed")
        return [deed, *super().get_urls()]

    def possible_deeds(self, organisation, actor) -> list[Deed]:
        """What `actor` may do to `organisation` now."""
        names = [step.name for step in ORGANISATION.available(organisation, actor)]
        if may_suspend.test(actor, organisation) and organisation.status != Organisation.Status.MERGED:
            names.append("dissolve")
        return [DEEDS[name] for name in names if name in DEEDS]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        organisation = self.get_object(request, object_id)
        extra = {"deeds": [], "trail": []}
        if organisation is not None:
            trail = StatusChange.objects.about(organisation)
            extra = {"deeds": self.possible_deeds(organisation, request.user), "trail": trail}
        return super().change_view(request, object_id, form_url, (extra_context or {}) | extra)

    def deed_view(self, request: HttpRequest, pk: int, name: str) -> HttpResponse:
        """Ask what the deed needs, then do it."""
        organisation = get_object_or_404(self.get_queryset(request), pk=pk)
        if name not in DEEDS:
            raise Http404
        deed = DEEDS[name]
        if not request.user.may(Permission.ORGANISATIONS_MANAGE):
            raise PermissionDenied
        about = {"but_for": organisation} if hasattr(deed.form, "but_for") else {}
        form = deed.form(request.POST or None, **about)
        return ask(
            self, request, organisation, form, partial(deed.verb, organisation, by=request.user),
            title=deed.label, help_text=deed.help_text, done=_("Langkah “%s” sudah dilakukan.") % deed.label,
        )  # fmt: skip


class OrganisationsOnlyAdmin(ModerationAdmin):
    """What follows from the moderation of organisations."""

    manages = Permission.ORGANISATIONS_MANAGE

    def has_change_permission(self, request, obj=None):
        return False


@admin.register(Partnership)
class PartnershipAdmin(DatedAdmin, OrganisationsOnlyAdmin):
    """Which planner's position looks after which organisation; begun and ended, never rewritten."""

    form = PartnershipForm
    list_display = ["organisation", "position", "begins", "ends"]
    list_select_related = ["position__organisation", "organisation"]
    search_fields = ["organisation__name", "organisation__short_name", "position__title"]
    autocomplete_fields = ["organisation"]
    ordering = ["organisation__name", "-period", "pk"]
    said = ["position", "organisation"]
    begun_by = staticmethod(actions.pair)
    ended_by = staticmethod(actions.end_partnership)
    end_words = EndWords(
        title=_("Akhiri kemitraan"),
        done=_("Hari terakhir sudah dicatat."),
        help_text=_("Sesudah hari itu jabatan ini bukan mitra instansi tersebut lagi."),
    )


@admin.register(Merger)
class MergerAdmin(OrganisationsOnlyAdmin):
    """Which organisations were found to be one, and what moved; written down for good."""

    list_display = ["absorbed", "kept", "by", "at"]
    list_select_related = ["absorbed", "kept", "by"]
    ordering = ["-at"]
    fields = ["absorbed", "kept", "moved_in_words", "reason", "by", "at"]
    readonly_fields = ["moved_in_words"]

    def has_add_permission(self, request):
        return False

    @admin.display(description=_("yang dipindahkan"))
    def moved_in_words(self, merger):
        return "; ".join(f"{name}: {count}" for name, count in merger.moved.items()) or "–"
