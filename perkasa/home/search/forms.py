"""What can be asked of the search."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.home.search.models import Kind

MOST_LETTERS = 200


class SearchForm(Form):
    """Words or a code, and the kind to narrow them to."""

    kata = forms.CharField(label=_("Kata atau nomor"), max_length=MOST_LETTERS)
    jenis = forms.ChoiceField(choices=Kind, required=False)
