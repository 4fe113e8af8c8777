"""Who is asked to propose together, in which part."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.proposals.coproposers.models import Part


class InviteForm(Form):
    """A name, an address, a part."""

    full_name = forms.CharField(label=_("Nama"), max_length=150)
    email = forms.EmailField(
        label=_("Alamat e-mail"),
        help_text=_("Ajakan dikirim ke sini; orangnya menjawab lewat tautan di dalamnya."),
    )
    part = forms.ChoiceField(
        label=_("Sebagai apa?"), choices=Part, widget=forms.RadioSelect, initial=Part.WRITER
    )
