"""What is asked of who reports a follow-up as done, wants more time, or decides about it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT, check_upload
from perkasa.core.forms import Form, MultipleFileField, MultipleFileInput


class ReportForm(Form):
    """What was done, and the files that show it."""

    reason = forms.CharField(
        label=_("Apa yang sudah dilakukan?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Tuliskan apa yang sudah dilakukan.")},
    )
    evidence = MultipleFileField(
        label=_("Bukti"),
        required=False,
        validators=[check_upload],
        widget=MultipleFileInput(attrs={"accept": ACCEPT}),
        help_text=_("PDF, JPG, PNG, DOCX, atau XLSX, paling besar 10 MB tiap berkas, paling banyak lima."),
    )


class TimeForm(Form):
    """Until when, and why."""

    until = forms.DateField(
        label=_("Tenggat baru"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Isi tanggal dengan benar, misalnya 31/12/2026.")},
    )
    reason = forms.CharField(
        label=_("Mengapa perlu waktu lebih?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("Tuliskan alasannya.")},
    )


class ReasonForm(Form):
    """A decision with a reason, compulsory or not."""

    reason = forms.CharField(label=_("Alasan"), max_length=2000, required=False)
