"""What is asked about a calendar kept elsewhere."""

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form

BAD_ADDRESS = _("Tulis alamat lengkap yang dimulai dengan https:// dan biasanya berakhir dengan .ics.")


class CalendarForm(Form):
    """Its name for the officer, and where it can be read."""

    name = forms.CharField(label=_("Nama kalender"), max_length=60, help_text=_("Misalnya: rapat dinas."))
    address = forms.CharField(
        label=_("Alamat ICS"),
        max_length=1000,
        help_text=_(
            "Salin “alamat rahasia dalam format iCal” dari aplikasi kalender Anda. Kami simpan terenkripsi."
        ),
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
    )

    def clean_address(self) -> str:
        address = self.cleaned_data["address"].strip()
        if address.lower().startswith("webcal://"):
            address = "https" + address[len("webcal") :]
        URLValidator(schemes=["http", "https"], message=BAD_ADDRESS)(address)
        return address
