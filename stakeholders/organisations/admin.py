"""Organisations in the admin: their fields and codes are edited, their names are dated."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.contrib.postgres.forms import SimpleArrayField
from django.utils.translation import gettext_lazy as _

from perkasa.core.renaming import NamesInline, RenameForm, RenamingAdmin
from stakeholders.organisations import actions
from stakeholders.organisations.models import FIELD_CODE, Organisation, OrganisationName


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

    rename = actions.rename
    establish = actions.establish
    form = OrganisationForm
    rename_form = RenameOrganisationForm
    names_when_new = ("name", "short_name")
    list_display = ["short_name", "name", "kind", "field_list", "is_host"]
    list_display_links = ["short_name", "name"]
    list_filter = ["kind"]
    search_fields = ["name", "short_name", "names__name", "code"]
    fields = ["name", "short_name", "slug", "kind", "code", "field_codes", "region", "is_host"]
    readonly_fields = ["is_host"]
    autocomplete_fields = ["region"]
    inlines = [OrganisationNamesInline]

    @admin.display(description=_("bidang urusan"))
    def field_list(self, organisation):
        return ", ".join(organisation.field_codes)
