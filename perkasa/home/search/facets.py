"""The kinds among what was found, as pages beside each other."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.home.search.finding import Found
from perkasa.home.search.models import Kind


def facets(found: Found, words: str, chosen: str) -> list[dict[str, Any]]:
    """All, then each kind that was found with how many; every kind without a number when they are many."""
    kinds = [kind for kind in Kind if found.is_many or found.counts[kind] or kind == chosen]
    many = found.is_many
    tabs = [_tab(_("Semua"), words, "", chosen, None if many else found.counts.total())]
    tabs += [_tab(kind.label, words, kind, chosen, None if many else found.counts[kind]) for kind in kinds]
    return tabs


def _tab(label: Any, words: str, kind: str, chosen: str, count: int | None) -> dict[str, Any]:
    asked = {"kata": words} | ({"jenis": str(kind)} if kind else {})
    url = f"{reverse('home:search.index')}?{urlencode(asked)}"
    return {"label": label, "url": url, "current": chosen == kind, "count": count}
