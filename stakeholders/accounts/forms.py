"""What people are asked about themselves, and moderators about offices."""

from typing import Any

from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.core.validators import RegexValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, ModelForm
from stakeholders.accounts.employee_numbers import EmployeeNumberField
from stakeholders.accounts.models import Account, Assignment, days

PHONE = RegexValidator(
    r"^\+?[\d\s().-]{6,30}$", _("Tulis nomor telepon dengan angka, misalnya 0812 3456 7890.")
)


def day_input() -> forms.DateInput:
    """A day as the browser asks for it."""
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class SignupDetails(forms.Form):
    """The part of the sign-up form that is ours."""

    full_name = forms.CharField(
        label=_("Nama lengkap"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )

    def signup(self, request, account) -> None:
        """The new account bears the name that was typed."""
        account.full_name = self.cleaned_data["full_name"]
        account.save(update_fields=["full_name"])


class NewKeyForm(AddWebAuthnForm):
    """A passkey or security key, by the name its owner will know it by."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["name"].label = _("Nama kunci")
        self.fields["name"].help_text = _("Misalnya: ponsel kantor. Nama ini tampil di daftar kunci Anda.")


class KeyNameForm(EditWebAuthnForm):
    """Another name for it."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["name"].label = _("Nama kunci")


class ProfileForm(Form):
    """How a person is called and where they can be rung."""

    full_name = forms.CharField(
        label=_("Nama lengkap"),
        max_length=150,
        help_text=_("Nama ini tertulis di surat, notula, dan riwayat."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    phone = forms.CharField(
        label=_("Nomor telepon"),
        max_length=30,
        required=False,
        validators=[PHONE],
        help_text=_("Boleh kosong. Hanya dipakai petugas bila ada hal mendesak tentang konsultasi Anda."),
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
    )


class OfficialForm(ProfileForm):
    """The same of a person in an office of the government, with what papers write below a signature."""

    rank = forms.CharField(
        label=_("Pangkat dan golongan"),
        max_length=60,
        required=False,
        help_text=_("Misalnya: Pembina Tingkat I (IV/b)."),
    )
    employee_number = EmployeeNumberField(
        label=_("NIP"),
        required=False,
        help_text=_(
            "18 angka, misalnya 19790102 200501 1 003. Hanya tertulis, bersama pangkat, "
            "di bawah tanda tangan Anda pada naskah dinas."
        ),
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "numeric"}),
    )


class AccountForm(ModelForm):
    """A person as those who manage people see them."""

    class Meta:
        model = Account
        fields = ["email", "full_name", "phone", "rank", "employee_number"]
        field_classes = {"employee_number": EmployeeNumberField}


class DatedForm(ModelForm):
    """From which day until which; the last one may be open."""

    since = forms.DateField(label=_("Mulai tanggal"), initial=timezone.localdate, widget=day_input())
    last_day = forms.DateField(
        label=_("Hari terakhir"),
        required=False,
        widget=day_input(),
        help_text=_("Kosongkan bila belum ditentukan."),
    )

    def clean(self) -> dict[str, Any]:
        """The days are in order."""
        cleaned = super().clean() or self.cleaned_data
        since, last_day = cleaned.get("since"), cleaned.get("last_day")
        if since and last_day and last_day < since:
            self.add_error("last_day", _("Hari terakhir tidak boleh sebelum tanggal mulai."))
        return cleaned


class AssignmentForm(DatedForm):
    """Who holds which office, from which day until which."""

    class Meta:
        model = Assignment
        fields = ["account", "position", "kind"]

    def clean(self) -> dict[str, Any]:
        """The person does not hold the office already on those days."""
        cleaned = super().clean()
        if not self.errors and self._is_held(cleaned):
            self.add_error(None, _("Orang ini sudah memegang jabatan itu pada masa tersebut."))
        return cleaned

    @staticmethod
    def _is_held(said: dict[str, Any]) -> bool:
        held = Assignment.objects.filter(account=said["account"], position=said["position"])
        return held.filter(period__overlap=days(said["since"], said["last_day"])).exists()


class EndingForm(Form):
    """The last day on which an assignment gives rights."""

    last_day = forms.DateField(
        label=_("Hari terakhir"),
        initial=timezone.localdate,
        widget=day_input(),
        help_text=_("Sampai akhir hari ini hak masih berlaku; keesokan harinya tidak lagi."),
    )
