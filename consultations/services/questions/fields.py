"""Form fields for the kinds of questions, usable without scripts: each cleans to a `Match` or plain words."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from consultations.services.questions.catalogues import SUB_ACTIVITIES
from consultations.services.questions.models import Kind, Question
from perkasa.core.files import ACCEPT, check_upload
from perkasa.core.picking import PickField
from stakeholders.directory.picking import organisation_field
from stakeholders.regions.picking import place_field

NO_OR_YES = [("ya", gettext_lazy("Ya")), ("tidak", gettext_lazy("Tidak"))]


def _plain(question: Question, **options) -> forms.Field:
    return forms.CharField(max_length=300, **options)


def _long(question: Question, **options) -> forms.Field:
    return forms.CharField(max_length=4000, widget=forms.Textarea(attrs={"rows": 4}), **options)


def _choice(question: Question, **options) -> forms.Field:
    choices = [(option, option) for option in question.choices]
    return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **options)


def _choices(question: Question, **options) -> forms.Field:
    choices = [(option, option) for option in question.choices]
    return forms.MultipleChoiceField(choices=choices, widget=forms.CheckboxSelectMultiple, **options)


def _yes_no(question: Question, **options) -> forms.Field:
    return forms.ChoiceField(choices=NO_OR_YES, widget=forms.RadioSelect, **options)


def _file(question: Question, **options) -> forms.Field:
    widget = forms.FileInput(attrs={"accept": ACCEPT})
    return forms.FileField(validators=[check_upload], widget=widget, **options)


FIELDS: dict[str, Callable[..., forms.Field]] = {
    Kind.TEXT: _plain,
    Kind.LONG: _long,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.YES_NO: _yes_no,
    Kind.FILE: _file,
    Kind.REGION: lambda question, **options: place_field(**options),
    Kind.ORGANISATION: lambda question, **options: organisation_field(**options),
    Kind.SUB_ACTIVITY: lambda question, **options: PickField(
        search=SUB_ACTIVITIES.search, address=SUB_ACTIVITIES.address, **options
    ),
}
WITH_MATCH = {Kind.REGION, Kind.ORGANISATION, Kind.SUB_ACTIVITY}


def field_of(question: Question, *, has_file: bool = False) -> forms.Field:
    """The form field that asks `question`; a file that lies there already need not come again."""
    is_missed = _("Unggah berkas “%s”.") if question.kind == Kind.FILE else _("Jawab pertanyaan “%s”.")
    return FIELDS[question.kind](
        question,
        label=question.words,
        help_text=_help(question, has_file),
        required=question.is_required and not has_file,
        error_messages={"required": is_missed % question.words},
    )


def _help(question: Question, has_file: bool) -> str:
    if has_file:
        return _("Sudah diunggah. Unggah lagi hanya bila ingin menggantinya.")
    return question.help


def answer_to(question: Question, cleaned: Any) -> tuple[Any, str]:
    """What is stored of a cleaned answer, and the words people read."""
    if question.kind in WITH_MATCH:
        return (cleaned.code, cleaned.label)
    if question.kind == Kind.CHOICES:
        return (cleaned, "\n".join(cleaned))
    if question.kind == Kind.YES_NO:
        return (cleaned, str(dict(NO_OR_YES)[cleaned]))
    return (cleaned, cleaned)
