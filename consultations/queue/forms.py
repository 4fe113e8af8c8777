"""What is asked at the desk, at the door and by officers."""

from typing import Any, cast
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Officer, Room, Service
from perkasa.core.forms import Form

PRIORITY = _("Lansia, penyandang disabilitas, atau ibu hamil")
PRIORITY_HELP = _("Didahulukan sesuai UU 25/2009. Yang dicatat hanya ya atau tidak, tanpa sebabnya.")


class ArrivalForm(Form):
    """The number of a booking, typed or scanned."""

    number = forms.CharField(
        label=_("Nomor janji atau hasil pindai QR"),
        max_length=300,
        help_text=_("Contoh: KSL-7F3KQ2. Alat pemindai QR dapat langsung mengisi kolom ini."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )
    has_priority = forms.BooleanField(label=PRIORITY, help_text=PRIORITY_HELP, required=False)


class TicketForm(Form):
    """Who walks in: for which service, and how to call them."""

    service = forms.ModelChoiceField(
        Service.objects.none(), label=_("Layanan"), empty_label=None, widget=forms.RadioSelect
    )
    name = forms.CharField(
        label=_("Nama"),
        max_length=100,
        help_text=_("Supaya petugas dapat menyapa Anda. Papan antrean hanya memuat nomor."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    subject = forms.CharField(label=_("Keperluan dengan singkat"), max_length=150, required=False)
    has_priority = forms.BooleanField(label=PRIORITY, help_text=PRIORITY_HELP, required=False)
    key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args, **options):
        options["initial"] = {"key": uuid4()} | (options.get("initial") or {})
        super().__init__(*args, **options)
        services = cast(forms.ModelChoiceField, self.fields["service"])
        services.queryset = Service.objects.open().exclude(offer=Service.Offer.ONLINE)

    @property
    def wish(self) -> dict[str, Any]:
        """What `issue` is asked for."""
        return {name: self.cleaned_data[name] for name in ("name", "subject", "has_priority", "key")}


class DeskTicketForm(TicketForm):
    """The same at the front desk, where an address may be written down so that the minutes find their way."""

    email = forms.EmailField(
        label=_("Alamat e-mail"),
        required=False,
        help_text=_(
            "Bila diisi, notula dan survei sampai kepada tamu. Pastikan alamatnya dibacakan kembali."
        ),
    )


class CounterForm(Form):
    """Where an officer serves today."""

    room = forms.ModelChoiceField(Room.objects.active(), label=_("Ruang atau loket"), empty_label=None)


class TransferForm(Form):
    """To whom somebody is passed on."""

    to = forms.ModelChoiceField(Officer.objects.none(), label=_("Alihkan ke petugas"), empty_label=None)

    def __init__(self, *args, ticket, **options):
        super().__init__(*args, **options)
        competent = Officer.objects.active().filter(services=ticket.service_id)
        colleagues = cast(forms.ModelChoiceField, self.fields["to"])
        colleagues.queryset = competent.exclude(pk=ticket.officer_id).select_related("account")


class ScreenForm(Form):
    """A name for a screen, so that one knows which address to take back."""

    name = forms.CharField(
        label=_("Tempat layar"), max_length=60, help_text=_("Contoh: ruang tunggu lantai 1.")
    )
