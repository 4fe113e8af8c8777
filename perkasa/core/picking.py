"""One thing picked from a long list: words or a code are typed.

Without scripts the form comes back with what they may mean to choose from; with scripts a list opens below
what is typed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext_lazy as _

MOST_WORDS = 300
CHOSEN = "_dipilih"


@dataclass(frozen=True)
class Match:
    """One thing a search found: what is stored, what people read, and a line below it.

    A guess is never taken without having been chosen: what was typed only resembles it.
    """

    code: str
    label: str
    note: str = ""
    is_guess: bool = False

    def __str__(self):
        return self.label


Search = Callable[[str], list[Match]]
"""The few best matches for words or a code; one alone when there is no doubt."""


class Picker(forms.TextInput):
    """What is typed, below it what it may mean (`offers`); `address` is asked for the list while typing."""

    template_name = "components/picker.html"
    offers: Sequence[Match] = ()

    def __init__(self, address: Any = ""):
        super().__init__(attrs={"autocomplete": "off", "spellcheck": "false"})
        self.address = address

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        if self.address:
            context["widget"]["attrs"]["data-pick"] = str(self.address)
        return context | {"offers": self.offers, "chosen": f"{name}{CHOSEN}"}

    def value_from_datadict(self, data, files, name):
        return data.get(f"{name}{CHOSEN}") or data.get(name)


class PickField(forms.CharField):
    """Cleans to the Match that was typed or chosen, None when nothing was typed."""

    default_error_messages = {
        "unknown": _("Tidak ditemukan. Tulis kode atau sebagian namanya."),
        "doubtful": _("Ada beberapa yang cocok. Pilih salah satu di bawah isian ini."),
    }

    def __init__(self, *, search: Search, address: Any = "", **options):
        super().__init__(max_length=MOST_WORDS, widget=Picker(address), **options)
        self.search = search

    def clean(self, value: Any) -> Any:
        words = super().clean(value)
        if not words:
            return None
        found = self.search(words)
        exact = [match for match in found if match.label == words]
        if exact or (len(found) == 1 and not found[0].is_guess):
            return (exact or found)[0]
        self.widget.offers = found
        raise ValidationError(self.error_messages["doubtful" if found else "unknown"])


class Suggested(forms.TextInput):
    """Plain words, with what is known offered beside them by the browser itself."""

    template_name = "components/suggested.html"
    suggested: Sequence[str] = ()

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        if self.suggested:
            context["widget"]["attrs"]["list"] = f"{name}-known"
        return context | {"suggested": self.suggested, "list": f"{name}-known"}


def picks(request: HttpRequest, search: Search) -> JsonResponse:
    """What fits the words asked for (`kata`), as the list below a picker reads it."""
    words = request.GET.get("kata", "")[:MOST_WORDS].strip()
    found = search(words) if words else []
    rows = [{"code": match.code, "label": match.label, "note": match.note} for match in found]
    return JsonResponse({"matches": rows})
