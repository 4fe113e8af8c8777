"""What is sent to the spreadsheet door."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.core.refusals import Refusal
from perkasa.core.words import number
from planning.overlap.sheets import Pair, read_pairs


class SheetForm(Form):
    """A CSV file of pairs; cleans to the pairs."""

    sheet = forms.FileField(
        label=_("Berkas CSV"),
        help_text=_("Baris pertama memuat nama kolom, paling sedikit title_a dan title_b."),
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,text/csv"}),
    )

    def clean_sheet(self) -> list[Pair]:
        """The pairs of the file, or the sentence that says what is wrong with it."""
        file: UploadedFile = self.cleaned_data["sheet"]
        if (file.size or 0) > settings.MAX_UPLOAD_BYTES:
            limit = filesizeformat(settings.MAX_UPLOAD_BYTES)
            raise ValidationError(_("Berkas terlalu besar. Ukuran paling besar %s.") % limit)
        try:
            pairs = list(read_pairs(file.read()))
        except Refusal as refusal:
            raise ValidationError(refusal.message) from refusal
        if len(pairs) > settings.OVERLAP_SHEET_PAIRS:
            words = _(
                "Paling banyak %(most)s pasangan sekali kirim; berkas ini memuat %(count)s. Bagi berkasnya."
            )
            told = {"most": number(settings.OVERLAP_SHEET_PAIRS), "count": number(len(pairs))}
            raise ValidationError(words % told)
        return pairs
