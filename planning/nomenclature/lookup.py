"""Sub-activities picked by code or words, in every question that asks for one, here and in rooms below."""

from collections.abc import Sequence
from functools import partial
from urllib.parse import urlencode

from django import forms
from django.urls import reverse_lazy
from django.utils import timezone

from consultations.services.questions.catalogues import SUB_ACTIVITIES
from perkasa.core.forms import Form
from perkasa.core.picking import Match, PickField
from planning.nomenclature.models import NomenclatureItem

MOST, GUESSES = 10, 5
ADDRESS = reverse_lazy("planning:nomenclature.picks")


class PickForm(Form):
    """For plans of which year, and in which fields (1.03,1.04)."""

    tahun = forms.IntegerField(required=False, min_value=2000, max_value=2100)
    bidang = forms.RegexField(r"^\d\.\d\d(,\d\.\d\d)*$", required=False, max_length=60)

    def asked(self) -> tuple[int, list[str]]:
        """The year and the fields; next year and all fields where it does not say."""
        said = self.cleaned_data if self.is_valid() else {}
        return said.get("tahun") or _next_year(), [each for each in said.get("bidang", "").split(",") if each]


def find_sub_activities(words: str, *, year: int | None = None, fields: Sequence[str] = ()) -> list[Match]:
    """The sub-activities for plans of `year` (next year's) that fit `words`; what nearly reads so is a guess.

    The one whose code they begin with stands alone; other fields are searched when these hold nothing.
    Support codes are written in the agency's own field.
    """
    usable = NomenclatureItem.objects.for_year(year or _next_year()).for_regency().sub_activities()
    usable = usable.select_related("parent").for_listing()
    own = fields[0] if fields else ""
    code = words.split()[0] if words.split() else ""
    if exact := list(usable.with_code(code)[:1]):
        return [_match(item, own) for item in exact]
    for rows in (usable.of_fields(fields), usable) if fields else (usable,):
        if found := list(rows.search(words)[:MOST]):
            return [_match(item, own) for item in found]
    return [_match(item, own, is_guess=True) for item in usable.resembling(words)[:GUESSES]]


def sub_activity_field(*, year: int, fields: Sequence[str] = (), **options) -> PickField:
    """The question for a sub-activity of the edition of `year`, an agency's own fields first."""
    search = partial(find_sub_activities, year=year, fields=fields)
    return PickField(search=search, address=address_of_picks(year, fields), **options)


def address_of_picks(year: int, fields: Sequence[str] = ()) -> str:
    """Where a page asks for the list below a picker while somebody types."""
    return f"{ADDRESS}?{urlencode({'tahun': year, 'bidang': ','.join(fields)})}"


def _match(item: NomenclatureItem, field: str, *, is_guess: bool = False) -> Match:
    code = item.code_in(field) if field else item.code
    note = item.parent.name if item.parent else ""
    return Match(code, f"{code} {item.name}", note, is_guess)


def _next_year() -> int:
    return timezone.localdate().year + 1


SUB_ACTIVITIES.fill(find_sub_activities, address=ADDRESS)
