"""What is asked about a consultation that comes again."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.bookings.recurring.dates import Every
from perkasa.core.forms import Form

MOST_TIMES = 26
WORDS = {
    Every.WEEK: _("tiap minggu"),
    Every.TWO_WEEKS: _("tiap dua minggu"),
    Every.MONTH: _("tiap bulan, pada hari dan pekan yang sama"),
}


class RepeatForm(Form):
    """How often, and how many times in all."""

    every = forms.ChoiceField(
        label=_("Seberapa sering?"),
        choices=[(each.value, words) for each, words in WORDS.items()],
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih seberapa sering.")},
    )
    times = forms.IntegerField(
        label=_("Berapa kali seluruhnya?"),
        min_value=2,
        max_value=MOST_TIMES,
        initial=4,
        help_text=_("Termasuk yang ini, paling banyak 26."),
    )

    @property
    def answers(self) -> dict[str, Any]:
        """The cleaned answers as `repeat` takes them."""
        return {"every": Every(self.cleaned_data["every"]), "times": self.cleaned_data["times"]}
