"""The questions about parties, payments and the team."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import rows_of
from planning.cooperation.forms import AREAS, day_field
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.actions import Office, Payment
from planning.cooperation.parties.models import Party
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

DETAILS = (
    "is_ours", "region", "name", "organisation", "email", "signer", "office", "is_head", "attorney_number",
    "attorney_date",
)  # fmt: skip
PARTNER_KINDS = (
    Organisation.Kind.PARTNER_REGION, Organisation.Kind.PROVINCE, Organisation.Kind.MINISTRY,
    Organisation.Kind.ACADEMIC, Organisation.Kind.BUSINESS, Organisation.Kind.CIVIL_SOCIETY,
)  # fmt: skip


class PartyForm(Form):
    """Which region or body it is, and who signs for it."""

    region = forms.ModelChoiceField(
        label=_("Daerah"), queryset=Region.objects.none(), required=False,
        help_text=_("Kabupaten, kota, atau provinsi menurut kode wilayah resmi."),
    )  # fmt: skip
    name = forms.CharField(
        label=_("Atau nama lembaga"), max_length=200, required=False,
        help_text=_("Untuk pihak ketiga, kementerian, lembaga, atau daerah di luar daftar."),
    )  # fmt: skip
    is_ours = forms.BooleanField(label=_("Ini daerah kita"), required=False)
    organisation = forms.ModelChoiceField(
        label=_("Lembaga yang berakun di portal ini"), queryset=Organisation.objects.none(), required=False
    )
    email = forms.EmailField(
        label=_("Surel kantor mitra"), required=False,
        help_text=_("Penawaran, pengingat, dan tautan mitra dikirim ke alamat ini. Pakai alamat kantor."),
    )  # fmt: skip
    signer = forms.CharField(label=_("Penanda tangan"), max_length=150, required=False)
    office = forms.CharField(
        label=_("Jabatan"), max_length=150, required=False, help_text=_("Misalnya: Bupati Kendal.")
    )
    is_head = forms.BooleanField(
        label=_("Ia kepala daerah atau pimpinan lembaga"), required=False, initial=True,
        help_text=_("Selain kepala daerah, penanda tangan perlu surat kuasa."),
    )  # fmt: skip
    attorney_number = forms.CharField(label=_("Nomor surat kuasa"), max_length=100, required=False)
    attorney_date = day_field(_("Tanggal surat kuasa"), required=False)

    def __init__(self, data=None, *, party: Party | None = None):
        super().__init__(data, initial={name: getattr(party, name) for name in DETAILS} if party else {})
        row_field(self, "region").queryset = Region.objects.filter(kind__in=AREAS).order_by("code")
        partners = Organisation.objects.filter(kind__in=PARTNER_KINDS).listed()
        row_field(self, "organisation").queryset = partners

    def clean(self):
        answer = super().clean() or {}
        if bool(answer.get("region")) == bool(answer.get("name")):
            self.add_error("name", _("Pilih daerahnya, atau tulis nama lembaganya; salah satu saja."))
        if bool(answer.get("attorney_number")) != bool(answer.get("attorney_date")):
            self.add_error("attorney_date", _("Surat kuasa perlu nomor dan tanggal."))
        return answer


class ShareForm(Form):
    """What one party pays in one year; an empty row counts for nothing."""

    party = forms.ModelChoiceField(
        label=_("Pihak"), queryset=Party.objects.none(), required=False, empty_label="–"
    )
    year = forms.IntegerField(label=_("Tahun"), min_value=2000, max_value=2100, required=False)
    amount = RupiahField(label=_("Jumlah (rupiah)"), required=False)
    source = forms.CharField(label=_("Sumber dana"), max_length=100, required=False)
    budget_line = forms.CharField(label=_("Sub kegiatan atau rekening"), max_length=150, required=False)

    def __init__(self, *args, cooperation: Cooperation, **options):
        super().__init__(*args, **options)
        row_field(self, "party").queryset = cooperation.parties.select_related("region")

    def clean(self):
        said = self.cleaned_data
        told = [said.get("party"), said.get("year"), said.get("source")]
        if any(told) and (not all(told) or said.get("amount") is None):
            self.add_error("party", _("Lengkapi pihak, tahun, jumlah, dan sumber dananya."))

    @property
    def payment(self) -> Payment:
        """What the row says; only when it is valid and not empty."""
        return Payment(**self.cleaned_data)


class SeatForm(Form):
    """One seat of the team; an empty row counts for nothing."""

    duty = forms.CharField(label=_("Kedudukan"), max_length=60, required=False)
    office = forms.CharField(label=_("Jabatan"), max_length=150, required=False)

    def clean(self):
        if bool(self.cleaned_data.get("duty")) != bool(self.cleaned_data.get("office")):
            self.add_error("office", _("Isi kedudukan dan jabatannya."))

    @property
    def seat(self) -> Office:
        """What the row says; only when it is valid and not empty."""
        return Office(**self.cleaned_data)


Shares = rows_of(ShareForm, blank=4, most=60)
Seats = rows_of(SeatForm, blank=4, most=30)
