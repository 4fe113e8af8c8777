"""What is asked of who signs with a certified key, or hands in a signed sheet."""

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import check_upload
from perkasa.core.forms import Form


class CertifyForm(Form):
    """What opens the key at the provider; used once, kept nowhere, never shown again."""

    nik = forms.CharField(
        label=_("NIK Anda"),
        max_length=16,
        validators=[RegexValidator(r"^\d{16}$", _("NIK terdiri atas 16 angka."))],
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        help_text=_("Seperti terdaftar pada penyedia tanda tangan."),
    )
    passphrase = forms.CharField(
        label=_("Frasa sandi tanda tangan"),
        max_length=200,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=_("Dikirim langsung kepada penyedia dan tidak disimpan di Perkasa."),
    )


class ScanForm(Form):
    """The sheet signed by hand."""

    file = forms.FileField(
        label=_("Pindaian lembar yang ditandatangani"),
        validators=[check_upload],
        widget=forms.FileInput(attrs={"accept": ".pdf,.jpg,.png"}),
        help_text=_("PDF, JPG, atau PNG. Disimpan di samping naskah aslinya, yang tidak berubah."),
    )
