"""The questions about minutes: what was said, point by point, and what a guest thinks of it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.core.sheets import Sheet, rows_of
from planning.forums.minutes.actions import Said
from planning.forums.minutes.drafting import draft_of
from planning.forums.minutes.models import ForumMinutes
from planning.forums.models import Forum

MOST_POINTS = 40


class WordsForm(Form):
    """How it began and ended; `version` is the one the writer has read, 0 when there was none."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    opening = forms.CharField(label=_("Pembukaan"), max_length=5000, widget=forms.Textarea(attrs={"rows": 3}))
    closing = forms.CharField(
        label=_("Penutup"), max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class PointForm(Form):
    """One point; an empty row counts for nothing."""

    title = forms.CharField(label=_("Acara"), max_length=300, required=False)
    discussion = forms.CharField(
        label=_("Pembahasan"), max_length=10000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    decision = forms.CharField(
        label=_("Kesimpulan"), max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean(self):
        words = self.cleaned_data
        if (words.get("discussion") or words.get("decision")) and not words.get("title"):
            self.add_error("title", _("Tuliskan acaranya."))

    @property
    def said(self) -> Said:
        """What the row says; only when it is valid and not empty."""
        return Said(**self.cleaned_data)


Points = rows_of(PointForm, blank=2, most=MOST_POINTS)


class MinutesSheet(Sheet):
    """Opening, closing and the points between as one form; of new minutes what is known already."""

    def __init__(self, data, forum: Forum, minutes: ForumMinutes | None):
        said = _said(minutes) if minutes else draft_of(forum) | {"version": 0}
        rows = Points(data, initial=said.pop("points"), prefix="pokok")
        super().__init__(WordsForm(data, initial=said), rows)

    @property
    def points(self) -> list[Said]:
        """What valid rows say, without the empty ones."""
        return [row.said for row in self.rows if row.cleaned_data.get("title")]


def _said(minutes: ForumMinutes) -> dict:
    points = list(minutes.points.values("title", "discussion", "decision"))
    said = {"opening": minutes.opening, "closing": minutes.closing, "version": minutes.version}
    return said | {"points": points}
