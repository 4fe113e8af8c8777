"""What a new key is asked."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class KeyForm(Form):
    """What it is for, so that its owner knows it again."""

    purpose = forms.CharField(
        label=_("Untuk apa kunci ini?"), max_length=200,
        help_text=_("Misalnya: pemutakhiran dasbor data kabupaten setiap malam."),
    )  # fmt: skip
