"""The question that narrows the catalogue."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.proposals.catalogue.models import CatalogueEntry, CatalogueQuerySet

MOST = 50


class CatalogueSearch(Form):
    """Words to look for in the catalogue; nothing typed means everything."""

    kata = forms.CharField(
        label=_("Cari pekerjaan, misalnya jalan atau posyandu"), required=False, max_length=120,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )  # fmt: skip

    @property
    def found(self) -> CatalogueQuerySet:
        """What can be chosen and answers the words."""
        words = self.cleaned_data.get("kata", "") if self.is_valid() else ""
        return CatalogueEntry.objects.offered().with_words(words).select_related("agency")[:MOST]
