"""What is handed in: which paper, which file, and whether the photo may say where it was taken."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form
from planning.proposals.path.sources import Paper

PICTURES = ".jpg,.jpeg,.png"


class PhotoForm(Form):
    """One photo of the place."""

    paper = forms.CharField(widget=forms.HiddenInput, initial=Paper.PHOTO)
    file = forms.FileField(
        label=_("Foto"), help_text=_("JPG atau PNG. Yang disimpan hanya gambarnya, tanpa data telepon Anda."),
        widget=forms.FileInput(attrs={"accept": PICTURES}),
        error_messages={"required": _("Pilih satu foto.")},
    )  # fmt: skip
    asks_position = forms.BooleanField(
        label=_("Pakai lokasi yang tercatat dalam foto sebagai titik koordinat usulan"), required=False
    )


class PaperForm(Form):
    """One paper of the kinds that are taken."""

    paper = forms.ChoiceField(
        label=_("Berkas apa?"), choices=[choice for choice in Paper.choices if choice[0] != Paper.PHOTO]
    )
    file = forms.FileField(
        label=_("Berkas"), help_text=_("PDF, JPG, PNG, DOCX, atau XLSX."),
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        error_messages={"required": _("Pilih satu berkas.")},
    )  # fmt: skip
