"""Items picked by code or words, in every question that asks for one, here and in rooms below."""

from collections.abc import Sequence
from functools import partial
from urllib.parse import urlencode

from django import forms
from django.urls import reverse_lazy
from django.utils import timezone

from consultations.services.questions.catalogues import SUB_ACTIVITIES
from perkasa.core.forms import Form
from perkasa.core.picking import Match, PickField, Search
from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem

MOST, GUESSES = 10, 5
ADDRESS = reverse_lazy("planning:nomenclature.picks")
Level = NomenclatureItem.Level


class PickForm(Form):
    """For plans of which year, in which fields (1.03,1.04), and on which level."""

    tahun = forms.IntegerField(required=False, min_value=2000, max_value=2100)
    bidang = forms.RegexField(r"^\d\.\d\d(,\d\.\d\d)*$", required=False, max_length=60)
    tingkat = forms.ChoiceField(required=False, choices=Level)

    def search(self) -> Search:
        """The search for what it says; next year's sub-activities of all fields where it does not say."""
        said = self.cleaned_data if self.is_valid() else {}
        fields = [each for each in said.get("bidang", "").split(",") if each]
        level = said.get("tingkat") or Level.SUB_ACTIVITY
        return partial(find_items, year=said.get("tahun"), fields=fields, level=level)


def find_items(
    words: str, *, year: int | None = None, fields: Sequence[str] = (), level: str = Level.SUB_ACTIVITY
) -> list[Match]:
    """The items of `level` for plans of `year` (next year's) that fit `words`, or nearly: as guesses.

    The one whose code they begin with stands alone; other fields are searched when these hold nothing.
    Support codes are written in the agency's own field.
    """
    usable = NomenclatureItem.objects.for_year(year or timezone.localdate().year + 1).for_regency()
    usable = usable.filter(level=level).select_related("parent").for_listing()
    own = fields[0] if fields else ""
    code = next(iter(words.split()), "")
    if codes.LOOKS_LIKE_CODE.fullmatch(code) and (exact := usable.with_code(code).first()):
        return [_match(exact, own)]
    for rows in (usable.of_fields(fields), usable) if fields else (usable,):
        if found := list(rows.search(words)[:MOST]):
            return [_match(item, own) for item in found]
    return [_match(item, own, is_guess=True) for item in usable.resembling(words)[:GUESSES]]


def item_field(
    *, year: int, fields: Sequence[str] = (), level: str = Level.SUB_ACTIVITY, **options
) -> PickField:
    """The question for an item of `level` in the edition of `year`, an agency's own fields first."""
    search = partial(find_items, year=year, fields=fields, level=level)
    return PickField(search=search, address=address_of_picks(year, fields, level), **options)


def address_of_picks(year: int, fields: Sequence[str] = (), level: str = Level.SUB_ACTIVITY) -> str:
    """Where a page asks for the list below a picker while somebody types."""
    return f"{ADDRESS}?{urlencode({'tahun': year, 'bidang': ','.join(fields), 'tingkat': str(level)})}"


def _match(item: NomenclatureItem, field: str, *, is_guess: bool = False) -> Match:
    code = item.code_in(field) if field else item.code
    note = item.parent.name if item.parent else ""
    return Match(code, f"{code} {item.name}", note, is_guess)


SUB_ACTIVITIES.fill(find_items, address=ADDRESS)
