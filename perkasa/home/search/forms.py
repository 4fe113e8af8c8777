"""What can be asked of the search."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.home.search.models import Kind, only_excludes

MOST_LETTERS = 200


class SearchForm(Form):
    """Words or a code, and the kind to narrow them to."""

    kata = forms.CharField(label=_("Kata atau nomor"), max_length=MOST_LETTERS)
    jenis = forms.ChoiceField(choices=Kind, required=False)

    def clean_kata(self) -> str:
        """What says only what is not wanted would mean nearly every row."""
        words = self.cleaned_data["kata"]
        if only_excludes(words):
            raise forms.ValidationError(_("Tulis juga kata yang dicari, tidak hanya yang dikecualikan."))
        return words
