"""What is asked of who corrects issued minutes: which part, what it says, what it should say, and why."""

from django import forms
from django.forms import formset_factory
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form

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


Corrections = formset_factory(
    CorrectionForm, extra=2, max_num=MOST_CORRECTIONS, validate_max=True, absolute_max=MOST_CORRECTIONS
)


class AddendumSheet:
    """The reason and every correction as one form: shown, checked and read together."""

    is_multipart = False

    def __init__(self, data: QueryDict | None):
        self.why = ReasonForm(data)
        self.rows = Corrections(data, prefix="koreksi")

    def is_valid(self) -> bool:
        """Whether every part is sound and something is corrected."""
        sound = [part.is_valid() for part in (self.why, self.rows)]
        if all(sound) and not self.corrections:
            self.why.add_error(None, _("Tuliskan paling sedikit satu koreksi."))
        return all(sound) and bool(self.corrections)

    @property
    def corrections(self) -> list[dict[str, str]]:
        """What is corrected, row by row."""
        return [dict(row.cleaned_data) for row in self.rows if row.cleaned_data.get("reads")]

    # What the error summary asks of a form.
    def add_error(self, field: str | None, error) -> None:
        self.why.add_error(field, error)

    @property
    def errors(self) -> list:
        wrong = [form.errors for form in (self.why, *self.rows) if form.errors]
        return [*wrong, *self.rows.non_form_errors()]

    def non_field_errors(self) -> list:
        return [*self.why.non_field_errors(), *self.rows.non_form_errors()]

    def hidden_fields(self) -> list:
        return []

    def visible_fields(self) -> list:
        return [field for form in (*self.rows, self.why) for field in form.visible_fields()]
