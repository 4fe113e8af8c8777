"""One cover letter for many proposals."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form


class LetterForm(Form):
    """The letter that goes with a whole table."""

    file = forms.FileField(
        label=_("Surat pengantar"), help_text=_("PDF, JPG, atau PNG; satu untuk semua usulan di bawah."),
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        error_messages={"required": _("Pilih berkas surat pengantarnya.")},
    )  # fmt: skip
