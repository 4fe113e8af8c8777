"""What the page of one item shows: what it says, its life over the editions, and what stands on it."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from planning.nomenclature.models import NomenclatureItem
from planning.nomenclature.standing import standing_on
from stakeholders.accounts.models import Account

Row = list[dict[str, Any]]
SHOWN = 20


def address_of(item: NomenclatureItem) -> str:
    """The page of the item in its edition; needs `edition` loaded."""
    return reverse("planning:nomenclature.item", args=[item.edition.valid_from_year, item.code])


def story_of(item: NomenclatureItem, reader: Account | None) -> dict[str, Any]:
    """Everything about an item."""
    return {
        "item": item,
        "way": way_to(item),
        "facts": facts_of(item),
        "life": life_of(item),
        "standing": standing_on([item.code], item.edition.valid_from_year, reader).get(item.code, [])[:SHOWN],
    }


def way_to(item: NomenclatureItem) -> list[dict[str, str]]:
    """What stands above it, the affair first; one question to the database."""
    codes = [item.code]
    while "." in codes[0]:
        codes.insert(0, codes[0].rpartition(".")[0])
    above = item.edition.items.filter(code__in=codes[:-1]).select_related("edition").order_by("code")
    return [{"label": str(each), "url": address_of(each)} for each in above]


def facts_of(item: NomenclatureItem) -> list[dict[str, Any]]:
    """What the list says of it; only what it says."""
    said = [
        (_("Edisi"), item.edition.name),
        (_("Dasar hukum"), item.edition.legal_basis),
        (_("Kinerja"), item.performance),
        (_("Indikator"), item.indicator),
        (_("Satuan"), item.unit),
        (_("Jenis"), item.get_kind_display() if item.kind else ""),
        (_("Standar pelayanan minimal"), _("Ya") if item.is_spm else ""),
        (_("Tag"), ", ".join(item.tags)),
        (_("Definisi operasional"), item.definition),
        (_("Pelaksana"), item.executor),
    ]
    return [{"label": label, "value": value} for label, value in said if value]


def life_of(item: NomenclatureItem) -> list[Row]:
    """The code in every edition, what came before it and what follows it, the newest edition first."""
    same = NomenclatureItem.objects.filter(code=item.code)
    before = NomenclatureItem.objects.filter(code__in=item.predecessor_codes).exclude(code=item.code)
    after = NomenclatureItem.objects.filter(predecessor_codes__contains=[item.code]).exclude(code=item.code)
    rows: list[Row] = []
    for words, found in ((_("Kode yang sama"), same), (_("Pendahulu"), before), (_("Pengganti"), after)):
        items = found.select_related("edition").for_listing().order_by("-edition__valid_from_year", "code")
        rows += [_life_row(words, each) for each in items[:SHOWN]]
    return rows


def _life_row(words: str, item: NomenclatureItem) -> Row:
    return [
        {"label": _("Edisi"), "text": item.edition.name},
        {"label": _("Berlaku mulai"), "text": str(item.edition.valid_from_year)},
        {"label": _("Hubungan"), "text": words},
        {"label": _("Kode"), "text": item.code, "url": address_of(item)},
        {"label": _("Uraian"), "text": item.name},
    ]
