"""What a proposer is asked who answers back."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class AppealForm(Form):
    """What should be looked at again."""

    words = forms.CharField(
        label=_("Apa yang perlu diperhatikan kembali?"), max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Sebutkan data atau keadaan yang belum dipertimbangkan. Hanya dapat dikirim satu kali."),
    )  # fmt: skip
