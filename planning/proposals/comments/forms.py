"""What is asked of who reports a comment."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class ReportForm(Form):
    """Why it does not belong there."""

    reason = forms.CharField(
        label=_("Mengapa tanggapan ini tidak pantas?"), max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dibaca moderator saja. Nama Anda tidak diberitahukan kepada penulisnya."),
    )  # fmt: skip
