"""The questions to the nomenclature."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.nomenclature.models import Edition


class SearchForm(Form):
    """Words or a code, and for plans of which year."""

    kata = forms.CharField(
        label=_("Kata atau kode"), required=False, max_length=120,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )  # fmt: skip
    tahun = forms.IntegerField(label=_("Tahun rencana"), required=False, min_value=2000, max_value=2100)


class CrosswalkForm(Form):
    """From which edition to which."""

    dari = forms.ModelChoiceField(
        Edition.objects.all(), label=_("Dari edisi"), to_field_name="valid_from_year"
    )
    ke = forms.ModelChoiceField(Edition.objects.all(), label=_("Ke edisi"), to_field_name="valid_from_year")

    def editions(self) -> tuple[Edition | None, Edition | None]:
        """The two editions asked for; without a question the two latest, the older first."""
        if self.is_bound and self.is_valid():
            return self.cleaned_data["dari"], self.cleaned_data["ke"]
        after, before, *_older = [*Edition.objects.all()[:2], None, None]
        return before, after
