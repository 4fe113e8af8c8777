"""What an applicant is asked, one step after another."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT, check_upload
from perkasa.core.forms import Form, MultipleFileField, MultipleFileInput
from stakeholders.accounts.offices import choices_of_kind
from stakeholders.organisations.codes import LENGTH, check_code
from stakeholders.organisations.models import Organisation
from stakeholders.regions.picking import DISTRICTS, VILLAGES, RegionField
from stakeholders.registrations.models import Registration

Kind = Organisation.Kind
PLACES: dict[str, tuple[Any, tuple[str, ...]]] = {
    Kind.DISTRICT_OFFICE: (_("Kecamatan mana?"), DISTRICTS),
    Kind.VILLAGE_OFFICE: (_("Desa atau kelurahan mana?"), VILLAGES),
}


class NamesFields(Form):
    """How the organisation is called."""

    name = forms.CharField(
        label=_("Nama lengkap instansi"),
        min_length=5,
        max_length=200,
        help_text=_("Seperti tertulis di kop surat atau akta."),
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    short_name = forms.CharField(
        label=_("Singkatan atau nama pendek"),
        min_length=2,
        max_length=60,
        help_text=_("Dipakai di daftar dan tabel."),
    )


class StartForm(NamesFields):
    """What it is and how it is called."""

    kind = forms.ChoiceField(label=_("Jenis instansi"), choices=Kind.choices, widget=forms.RadioSelect)
    field_order = ["kind", "name", "short_name"]


class DetailsForm(NamesFields):
    """Where it is, its official code when it has one, and which office the applicant holds there."""

    official_code = forms.CharField(
        label=_("Kode organisasi resmi"),
        required=False,
        max_length=LENGTH,
        validators=[check_code],
        help_text=_("22 karakter, misalnya 1.03.0.00.0.00.01.0000. Kosongkan bila belum tahu."),
    )
    address = forms.CharField(
        label=_("Alamat kantor"),
        max_length=300,
        widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
    )
    title = forms.CharField(
        label=_("Jabatan Anda di instansi ini"),
        min_length=3,
        max_length=150,
        help_text=_("Seperti tertulis dalam surat tugas Anda."),
        widget=forms.TextInput(attrs={"autocomplete": "organization-title"}),
    )

    def __init__(self, data=None, *, registration: Registration):
        asked = [*self.base_fields, "role"]
        initial = {name: getattr(registration, name) for name in asked}
        super().__init__(data, initial=initial | {"region": registration.region})
        self.fields["role"] = forms.ChoiceField(
            label=_("Anda bertindak sebagai"), widget=forms.RadioSelect,
            choices=choices_of_kind(registration.kind),
            help_text=_("Pimpinan dapat mengundang rekan seinstansi. Petugas memeriksa ini dari bukti Anda."),
        )  # fmt: skip
        if registration.kind not in Organisation.GOVERNMENT:
            del self.fields["official_code"]
        self._ask_for_the_place(registration.kind)

    def _ask_for_the_place(self, kind: str) -> None:
        """Only offices of a district or village say which one it is."""
        if kind not in PLACES:
            return
        label, kinds = PLACES[kind]
        self.fields["region"] = RegionField(
            kinds=kinds, label=label, help_text=_("Tulis sebagian namanya, lalu pilih.")
        )
        self.order_fields(["name", "short_name", "official_code", "region"])


class ProofForm(Form):
    """The papers that prove what the applicant says."""

    proofs = MultipleFileField(
        label=_("Berkas bukti"),
        validators=[check_upload],
        widget=MultipleFileInput(attrs={"accept": ACCEPT}),
        help_text=_(
            "Surat tugas atau surat keputusan Anda; untuk lembaga swasta juga akta pendirian atau NIB. "
            "PDF, JPG, PNG, DOCX, atau XLSX, paling besar 10 MB tiap berkas, paling banyak lima."
        ),
        error_messages={"required": _("Pilih sedikitnya satu berkas.")},
    )
