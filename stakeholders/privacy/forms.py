"""What people are asked about their own data."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from stakeholders.accounts.forms import SignupDetails
from stakeholders.privacy import actions
from stakeholders.privacy.consents import ConsentText, Purpose

NIK = re.compile(r"^\d{16}$")
MUST_AGREE = _("Beri tanda centang bila Anda setuju; tanpa itu kami tidak dapat melanjutkan.")
READ_IT = _('<a href="{}" target="_blank">Baca teks lengkapnya (versi {})</a>')


def consent_field(purpose: Purpose) -> forms.BooleanField | None:
    """The box to tick for what is asked today, with a link to the whole text; None while nothing is asked."""
    text = ConsentText.objects.current(purpose)
    if text is None:
        return None
    help_text = format_html(str(READ_IT), text.get_absolute_url(), text.version)
    return forms.BooleanField(
        label=text.question, help_text=help_text, error_messages={"required": MUST_AGREE}
    )


class SignupWithConsent(SignupDetails):
    """The part of the sign-up form that is ours: the name, and consent to the text of today."""

    field_order = ("email", "full_name", "password1", "agrees")

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if field := consent_field(Purpose.ACCOUNT):
            self.fields["agrees"] = field

    def signup(self, request, account) -> None:
        """The new account bears the name that was typed and the consent that was given."""
        super().signup(request, account)
        if self.cleaned_data.get("agrees"):
            actions.agree(account, Purpose.ACCOUNT)


class CorrectionForm(Form):
    """What is wrong, and what it should say."""

    words = forms.CharField(
        label=_("Data apa yang keliru, dan bagaimana seharusnya?"),
        min_length=10,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Nama dan nomor telepon dapat Anda ubah sendiri di halaman Data diri."),
    )


class ErasureForm(Form):
    """Somebody who asks to be forgotten knows that it cannot be undone."""

    understands = forms.BooleanField(
        label=_("Saya mengerti bahwa akun saya ditutup dan penghapusan ini tidak dapat dibatalkan."),
        error_messages={"required": _("Beri tanda centang bila Anda mengerti akibatnya.")},
    )


class NikForm(Form):
    """Sixteen digits, however they are spaced."""

    nik = forms.CharField(
        label=_("Nomor Induk Kependudukan (NIK)"),
        max_length=30,
        help_text=_("16 angka, seperti tertulis di KTP. Disimpan terenkripsi dan ditampilkan tersamar."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )

    def clean_nik(self) -> str:
        nik = re.sub(r"[\s.-]", "", self.cleaned_data["nik"])
        if not NIK.match(nik):
            raise ValidationError(_("NIK terdiri atas 16 angka. Periksa kembali di KTP Anda."))
        return nik
