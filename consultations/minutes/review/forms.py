"""What one may write beside a yes to written words, and must write beside a no."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form


class AgreeForm(Form):
    """A note that will stand in the paper, if there is one."""

    note = forms.CharField(
        label=_("Catatan Anda"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dicantumkan dalam naskah, tepat seperti Anda tulis."),
    )


class ObjectForm(Form):
    """What is wrong and how it should read."""

    reason = forms.CharField(
        label=_("Apa yang perlu diperbaiki?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Sebutkan bagiannya dan bagaimana seharusnya. Dibaca oleh penulis naskah."),
        error_messages={"required": _("Tuliskan apa yang perlu diperbaiki.")},
    )
