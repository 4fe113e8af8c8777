"""What a planner answers about a pair, and what an owner says to it."""

from typing import cast

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.overlap.models import Entry
from planning.overlap.rulings.models import Consequence, Decision


class RulingForm(Form):
    """The decision on a pair."""

    decision = forms.ChoiceField(
        label=_("Bagaimana keduanya?"), choices=Decision.choices, widget=forms.RadioSelect
    )
    consequence = forms.ChoiceField(
        label=_("Apa tindak lanjutnya?"), choices=Consequence.choices, widget=forms.RadioSelect
    )
    yielding = forms.ChoiceField(
        label=_("Mana yang dikembalikan kepada pemiliknya?"),
        help_text=_("Hanya bila digabungkan, dialihkan, atau dijadwalkan ulang."),
        required=False,
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=_("Alasan"),
        help_text=_("Dibaca oleh pemilik kedua rencana dan tetap tersimpan."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args, first: Entry, second: Entry, **options):
        super().__init__(*args, **options)
        self.sides = {str(entry.pk): entry for entry in (first, second)}
        sides = [(key, f"{entry.code} · {entry.agency}") for key, entry in self.sides.items()]
        yielding = cast(forms.ChoiceField, self.fields["yielding"])
        yielding.choices, yielding.initial = [("", _("Tidak ada")), *sides], ""

    def clean_yielding(self) -> Entry | None:
        """The entry that gives way."""
        return self.sides.get(self.cleaned_data["yielding"])


class RemarkForm(Form):
    """What an owner says."""

    text = forms.CharField(label=_("Tanggapan instansi Anda"), widget=forms.Textarea(attrs={"rows": 3}))
