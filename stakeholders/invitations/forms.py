"""Who is invited, to which office."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from stakeholders.accounts.offices import choices_of_kind
from stakeholders.organisations.models import Organisation


class InvitationForm(Form):
    """An address, and the office that the person behind it holds."""

    email = forms.EmailField(
        label=_("Alamat e-mail"),
        help_text=_("Undangan dikirim ke sini dan hanya dapat diterima oleh pemilik alamat ini."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    title = forms.CharField(
        label=_("Jabatan"),
        min_length=3,
        max_length=150,
        help_text=_("Misalnya: Kepala Subbagian Perencanaan."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, data=None, *, organisation: Organisation):
        super().__init__(data)
        choices = choices_of_kind(organisation.kind)
        self.fields["role"] = forms.ChoiceField(label=_("Peran"), widget=forms.RadioSelect, choices=choices)
