"""The question for a verifier's note."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class NoteForm(Form):
    """What the agency should know of a row."""

    words = forms.CharField(
        label=_("Catatan verifikator"), max_length=2000, required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Dibaca perangkat daerah di samping barisnya. Kosongkan untuk menghapus catatan."),
    )  # fmt: skip
