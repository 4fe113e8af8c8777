"""What is asked of who corrects issued minutes: which part, what it says, what it should say, and why."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.core.sheets import Sheet, rows_of

MOST_CORRECTIONS = 10


class CorrectionForm(Form):
    """One correction; an empty row counts for nothing."""

    part = forms.CharField(
        label=_("Bagian"), max_length=150, required=False, help_text=_("Misalnya: Rekomendasi butir 2.")
    )
    said = forms.CharField(
        label=_("Tertulis"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    reads = forms.CharField(
        label=_("Seharusnya"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean(self):
        words = self.cleaned_data
        if not any(words.get(name) for name in ("part", "said", "reads")):
            return
        if not words.get("part"):
            self.add_error("part", _("Sebutkan bagiannya."))
        if not words.get("reads"):
            self.add_error("reads", _("Tuliskan bagaimana seharusnya."))


class ReasonForm(Form):
    """Why the paper needs an addendum; it will stand in it."""

    reason = forms.CharField(
        label=_("Mengapa dikoreksi?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dicantumkan dalam adendum."),
        error_messages={"required": _("Tuliskan alasannya.")},
    )


Corrections = rows_of(CorrectionForm, blank=2, most=MOST_CORRECTIONS)


class AddendumSheet(Sheet):
    """The reason and every correction as one form."""

    def __init__(self, data: QueryDict | None):
        super().__init__(ReasonForm(data), Corrections(data, prefix="koreksi"))

    def is_valid(self) -> bool:
        """Whether every part is sound and something is corrected."""
        sound = super().is_valid()
        if sound and not self.corrections:
            self.add_error(None, _("Tuliskan paling sedikit satu koreksi."))
        return sound and bool(self.corrections)

    @property
    def corrections(self) -> list[dict[str, str]]:
        """What is corrected, row by row."""
        return [dict(row.cleaned_data) for row in self.rows if row.cleaned_data.get("reads")]
