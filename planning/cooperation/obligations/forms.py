"""The questions about obligations."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form, row_field
from planning.cooperation.forms import day_field, words_field
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party


class ObligationForm(Form):
    """Who owes what, by when."""

    party = forms.ModelChoiceField(label=_("Pihak"), queryset=Party.objects.none())
    text = words_field(_("Kewajiban"), 1000, rows=3)
    due = day_field(_("Tenggat"))

    def __init__(self, data=None, *, cooperation: Cooperation):
        super().__init__(data)
        row_field(self, "party").queryset = cooperation.parties.select_related("region")


class ProofForm(Form):
    """What shows that it was met."""

    proof = words_field(_("Bukti"), 1000, rows=3, help_text=_("Misalnya nomor berita acara serah terima."))
    evidence = forms.FileField(
        label=_("Berkas bukti"), required=False, widget=forms.ClearableFileInput(attrs={"accept": ACCEPT})
    )
