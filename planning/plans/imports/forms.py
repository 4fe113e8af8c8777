"""The question which spreadsheet it is."""

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class UploadForm(Form):
    """One spreadsheet; what it holds is checked by a worker."""

    file = forms.FileField(
        label=_("Lembar kerja"),
        help_text=_("Excel (.xlsx) atau CSV, dengan kolom Kode, Uraian, Indikator, Target, dan Pagu."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
        error_messages={"empty": _("Berkas ini kosong. Pilih berkas lain.")},
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > settings.MAX_UPLOAD_BYTES:
            words = _("Berkas terlalu besar. Ukuran paling besar %(limit)s.")
            raise forms.ValidationError(words % {"limit": filesizeformat(settings.MAX_UPLOAD_BYTES)})
        return file
