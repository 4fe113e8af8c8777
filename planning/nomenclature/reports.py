"""How the nomenclature and its changes are shown in tables."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from planning.nomenclature.crosswalk import Crossing, Crosswalk, Fate
from planning.nomenclature.item_page import address_of
from planning.nomenclature.models import NomenclatureItem
from planning.nomenclature.standing import Standing

FATES = {
    Fate.VANISHED: gettext_lazy("Hilang"),
    Fate.NEW: gettext_lazy("Baru"),
    Fate.RENAMED: gettext_lazy("Berganti nama"),
    Fate.KEPT: gettext_lazy("Tetap"),
}
Row = list[dict[str, Any]]


def item_rows(items: Iterable[NomenclatureItem]) -> list[Row]:
    """Items as they are looked up."""
    return [
        [
            {"label": _("Kode"), "text": item.code, "nowrap": True},
            {"label": _("Uraian"), "text": item.name, "url": address_of(item)},
            {"label": _("Tingkat"), "text": item.get_level_display()},
            {"label": _("Indikator"), "text": item.indicator or "–"},
            {"label": _("Satuan"), "text": item.unit or "–"},
        ]
        for item in items
    ]


def crossing_rows(crossings: Iterable[Crossing], standing: dict[str, list[Standing]]) -> list[Row]:
    """Codes with what they were, are, what follows them and what still stands on them."""
    return [
        [
            {"label": _("Kode"), "text": crossing.code, "nowrap": True},
            {"label": _("Dahulu"), "text": crossing.before or "–"},
            {"label": _("Sekarang"), "text": crossing.after or "–"},
            {"label": _("Pengganti"), "text": successor_words(crossing)},
            _standing_cell(standing.get(crossing.code, [])),
        ]
        for crossing in crossings
    ]


def standing_rows(crossings: Iterable[Crossing], standing: dict[str, list[Standing]]) -> list[Row]:
    """One row for each thing that stands on a vanished code."""
    return [
        [
            {"label": _("Kode lama"), "text": crossing.code, "nowrap": True},
            {"label": _("Uraian"), "text": crossing.before},
            {"label": _("Pengganti"), "text": successor_words(crossing)},
            {"label": _("Dipakai oleh"), "text": found.title, "url": found.url},
        ]
        for crossing in crossings
        for found in standing.get(crossing.code, [])
    ]


def successor_words(crossing: Crossing) -> str:
    """The codes that follow a vanished one; a guess is told as one."""
    if not crossing.successors:
        return "–"
    codes = ", ".join(crossing.successors)
    return _("%s (dugaan menurut nama)") % codes if crossing.is_guess else codes


def _standing_cell(found: list[Standing]) -> dict[str, Any]:
    cell: dict[str, Any] = {"label": _("Masih dipakai"), "text": "–"}
    if found:
        more = _(" dan %d lainnya") % (len(found) - 1) if len(found) > 1 else ""
        cell |= {"text": f"{found[0].title}{more}", "url": found[0].url}
    return cell


def tabs_of(request: HttpRequest, found: Crosswalk, chosen: Fate) -> list[dict[str, Any]]:
    """The fates beside each other with their numbers."""
    query = request.GET.copy()
    query.pop("page", None)
    tabs = []
    for fate, label in FATES.items():
        query["nasib"] = fate.value
        address = f"?{query.urlencode()}"
        tabs.append({"label": label, "url": address, "current": fate == chosen, "count": found.counts[fate]})
    return tabs
