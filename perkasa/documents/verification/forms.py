"""What a person who checks a paper is asked."""

import hashlib

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.documents.papers.models import Paper


class FindForm(Form):
    """The number or code of a paper, as it was typed."""

    nomor = forms.CharField(
        label=_("Nomor atau kode naskah"),
        max_length=200,
        help_text=_(
            "Tertera di kepala naskah (misalnya 000.7/012/Baperlitbang/2026) atau di samping kode QR (PPR-…)."
        ),
    )

    def clean(self):
        """The papers so called; without any the field says what to do."""
        self.papers = (
            list(Paper.objects.called(self.cleaned_data.get("nomor", ""))) if not self.errors else []
        )
        if not self.papers and not self.errors:
            self.add_error(
                "nomor",
                _("Tidak ada naskah dengan nomor atau kode ini. Periksa lagi setiap angka dan hurufnya."),
            )


class CompareForm(Form):
    """A PDF whose fingerprint is compared; the file itself is read and forgotten."""

    file = forms.FileField(
        label=_("Berkas PDF yang Anda terima"),
        widget=forms.FileInput(attrs={"accept": "application/pdf"}),
        help_text=_(
            "Berkas hanya dibaca untuk dihitung sidik SHA-256-nya, lalu dibuang. Tidak ada yang disimpan."
        ),
    )

    def clean_file(self) -> UploadedFile:
        file = self.cleaned_data["file"]
        if file.size > settings.MAX_UPLOAD_BYTES:
            limit = filesizeformat(settings.MAX_UPLOAD_BYTES)
            raise ValidationError(
                _("Berkas terlalu besar. Ukuran paling besar %(limit)s."), params={"limit": limit}
            )
        return file

    def fingerprint(self) -> str:
        """The SHA-256 of the file that was handed in."""
        digest = hashlib.sha256()
        for chunk in self.cleaned_data["file"].chunks():
            digest.update(chunk)
        return digest.hexdigest()
