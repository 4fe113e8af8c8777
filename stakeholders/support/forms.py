"""What is asked before a visit."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class VisitForm(Form):
    """Why it is needed."""

    reason = forms.CharField(
        label=_("Alasan"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dicatat dan dikirim kepada orangnya. Contoh: tidak menemukan notulanya."),
    )
