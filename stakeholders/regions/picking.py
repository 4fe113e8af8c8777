"""Regions of the regency picked by name or code, in every question that asks for one."""

import re
from collections.abc import Collection
from functools import partial
from typing import Any

from django import forms
from django.conf import settings
from django.urls import reverse_lazy
from django.utils.text import format_lazy

from perkasa.core.forms import Form
from perkasa.core.picking import Match, PickField, Search
from stakeholders.regions.models import Region

MOST, GUESSES = 10, 5
ADDRESS = reverse_lazy("stakeholders:regions.picks")
DISTRICTS = (Region.Kind.DISTRICT,)
VILLAGES = (Region.Kind.VILLAGE, Region.Kind.WARD)
WORDS = re.compile(r"\w+(?:\.\w+)*")
PLAIN = {"desa", "kel", "kelurahan", "kec", "kecamatan"}
"""What stands before a name and narrows nothing."""


def find_regions(words: str, *, kinds: Collection[str] = (*DISTRICTS, *VILLAGES)) -> list[Match]:
    """Places of `kinds` in the regency whose name, or that of their district, holds `words`, or nearly.

    The one whose code or whole name it is stands first, and alone when no other is called so.
    """
    here = Region.objects.within(settings.REGENCY_CODE).filter(kind__in=kinds).select_related("parent")
    said = WORDS.findall(words.casefold())
    if exact := list(here.filter(code=words.strip())):
        return [_match(exact[0])]
    wanted = [word for word in said if word not in PLAIN]
    found = list(here.with_names(wanted or said)[:MOST])
    called = [region for region in found if region.name.casefold() == " ".join(wanted)]
    if len(called) == 1:
        found = called
    return [_match(region) for region in found] or [
        _match(region, is_guess=True) for region in here.resembling(" ".join(wanted))[:GUESSES]
    ]


def _match(region: Region, *, is_guess: bool = False) -> Match:
    return Match(region.code, region.full_name, region.code, is_guess)


class PickForm(Form):
    """Which kinds of places may be picked (village,ward); all where it does not say."""

    jenis = forms.CharField(required=False, max_length=60)

    def search(self) -> Search:
        """The search for what it says."""
        said = self.cleaned_data["jenis"].split(",") if self.is_valid() else []
        kinds = [kind for kind in said if kind in (*DISTRICTS, *VILLAGES)]
        return partial(find_regions, kinds=kinds) if kinds else find_regions


def place_field(kinds: Collection[str] = (*DISTRICTS, *VILLAGES), **options) -> PickField:
    """The question for a place of these kinds; cleans to a Match."""
    return PickField(search=partial(find_regions, kinds=kinds), address=address_of_picks(kinds), **options)


def address_of_picks(kinds: Collection[str]) -> Any:
    """Where a page asks for the list below a picker while somebody types; told when it is needed."""
    return format_lazy("{}?jenis={}", ADDRESS, ",".join(kinds))


class RegionField(PickField):
    """The question for a place, as a field that cleans to the Region itself, or None."""

    def __init__(self, *, kinds: Collection[str], **options):
        search = partial(find_regions, kinds=kinds)
        super().__init__(search=search, address=address_of_picks(kinds), **options)

    def prepare_value(self, value: Any) -> Any:
        return value.full_name if isinstance(value, Region) else value

    def clean(self, value: Any) -> Any:
        match = super().clean(value)
        return Region.objects.select_related("parent").get(code=match.code) if match else None
