"""The questions of the instrument."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.core.sheets import Sheet
from planning.cooperation.capacity.actions import Judgement
from planning.cooperation.capacity.models import Aspect, Assessment, Level
from planning.cooperation.forms import words_field


class AssessmentForm(Form):
    """Of which year, and what is to be learnt from it."""

    year = forms.IntegerField(label=_("Tahun"), min_value=2000, max_value=2100)
    summary = words_field(_("Simpulan"), 5000, required=False)
    is_public = forms.BooleanField(label=_("Terbuka untuk umum"), required=False)


class AspectForm(Form):
    """One aspect."""

    level = forms.TypedChoiceField(label=_("Tingkat"), choices=Level, coerce=int, widget=forms.RadioSelect)
    evidence = words_field(_("Bukti"), 2000, rows=2)
    improvement = words_field(_("Yang perlu ditingkatkan"), 2000, rows=2, required=False)

    def __init__(self, *args, aspect: Aspect, **options):
        super().__init__(*args, prefix=aspect.value, **options)
        self.aspect = aspect

    @property
    def judgement(self) -> Judgement:
        """What was marked; only when it is valid."""
        return Judgement(self.aspect, **self.cleaned_data)


class AssessmentSheet(Sheet):
    """The head and the eight aspects as one form."""

    def __init__(self, data, assessment: Assessment | None):
        marks = {mark.aspect: mark for mark in assessment.marks.all()} if assessment else {}
        said = {"year": timezone.localdate().year}
        if assessment:
            said = {name: getattr(assessment, name) for name in ("year", "summary", "is_public")}
        aspects: Any = Aspects(
            AspectForm(data, aspect=aspect, initial=_said(marks.get(aspect))) for aspect in Aspect
        )
        super().__init__(AssessmentForm(data, initial=said), aspects)

    @property
    def judgements(self) -> list[Judgement]:
        """All eight; only when the sheet is valid."""
        return [form.judgement for form in self.rows]


class Aspects(list):
    """The eight forms, checked together."""

    def is_valid(self) -> bool:
        """Whether each of them is sound."""
        sound = [form.is_valid() for form in self]  # each of them says what is wrong
        return all(sound)

    def non_form_errors(self) -> list:
        """Nothing is wrong with all of them at once."""
        return []


def _said(mark) -> dict:
    return {name: getattr(mark, name) for name in ("level", "evidence", "improvement")} if mark else {}
