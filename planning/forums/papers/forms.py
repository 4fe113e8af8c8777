"""Which file is handed in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form


class ListForm(Form):
    """One scanned list."""

    file = forms.FileField(
        label=_("Berkas"), help_text=_("PDF, JPG, PNG, DOCX, atau XLSX."),
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        error_messages={"required": _("Pilih satu berkas.")},
    )  # fmt: skip


class ReadingForm(ListForm):
    """One paper for a point of the agenda."""

    title = forms.CharField(
        label=_("Judul"), max_length=200, help_text=_("Misalnya: Paparan rancangan awal RKPD.")
    )
    field_order = ["title", "file"]
