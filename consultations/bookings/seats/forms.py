"""What is asked of the officer who opens a group session."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from consultations.bookings.forms import EXPLAINED
from consultations.bookings.seats.actions import Plan
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.fields import MomentField
from perkasa.core.forms import Form, row_field
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

MOST_SEATS = 200


def services_of(account: Account):
    """The services of which `account` may open a session."""
    may_all = account.may(Permission.BOOKINGS_MODERATE)
    return Service.objects.open() if may_all else Service.objects.open().of_officer(account)


class SessionForm(Form):
    """A session: what about, when, where, for how many, and until when people may join."""

    service = forms.ModelChoiceField(label=_("Layanan"), queryset=Service.objects.none(), empty_label=None)
    topic = forms.CharField(
        label=_("Pokok sesi"), max_length=150,
        help_text=_("Dibaca semua orang, misalnya: klinik penyusunan Renja 2028."),
    )  # fmt: skip
    note = forms.CharField(
        label=_("Keterangan untuk peserta"), required=False, max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip
    officer = forms.ModelChoiceField(label=_("Petugas"), queryset=Officer.objects.none(), empty_label=None)
    starts_at = MomentField(label=_("Mulai (WIB)"))
    minutes = forms.IntegerField(label=_("Lama (menit)"), min_value=10, max_value=480, initial=120)
    mode = forms.ChoiceField(
        label=_("Bagaimana bertemu"), widget=forms.RadioSelect,
        choices=[(mode.value, EXPLAINED[mode]) for mode in Mode],
    )  # fmt: skip
    room = forms.ModelChoiceField(
        label=_("Ruang (tatap muka)"), queryset=Room.objects.none(), required=False,
        empty_label=_("yang kosong"),
    )  # fmt: skip
    meeting_url = forms.URLField(
        label=_("Alamat pertemuan (daring)"), required=False, assume_scheme="https",
        help_text=_("Dikosongkan: alamat ruang daring petugasnya."),
    )  # fmt: skip
    seats = forms.IntegerField(label=_("Jumlah kursi"), min_value=1, max_value=MOST_SEATS, initial=20)
    closes_at = MomentField(label=_("Pendaftaran ditutup (WIB)"))

    def __init__(self, *args, account: Account, **options):
        super().__init__(*args, **options)
        services = services_of(account)
        officers = Officer.objects.active().filter(services__in=services).select_related("account")
        querysets = {"service": services, "officer": officers.distinct(), "room": Room.objects.active()}
        for name, rows in querysets.items():
            field = row_field(self, name)
            field.queryset = rows
        self.initial.setdefault("officer", next((row for row in officers if row.account == account), None))

    def clean(self):
        clean = super().clean() or {}
        service, mode = clean.get("service"), clean.get("mode")
        if service and mode and mode not in service.modes:
            self.add_error("mode", ValidationError(_("Layanan ini tidak diadakan dengan cara itu.")))
        return clean

    @property
    def plan(self) -> Plan:
        """The cleaned answers as `open_session` takes them."""
        details = {name: value for name, value in self.cleaned_data.items() if name != "service"}
        return Plan(**details | {"mode": Mode(details["mode"])})
