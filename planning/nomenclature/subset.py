"""A small part of the 2027 list that comes with the project, for when the official file is not at hand."""

import hashlib
from pathlib import Path

from planning.nomenclature.actions import Loaded, Source, load_edition
from planning.nomenclature.items import Item
from planning.nomenclature.layouts import AFFAIRS, ExportLayout
from planning.nomenclature.models import Edition

FILE = Path(__file__).parent / "data" / "subset.tsv"


def listed_items(text: str) -> list[Item]:
    """The items of the list, with the affairs they stand in; columns as the first lines of the file say."""
    items = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        code, name, *more = line.split("\t")
        performance, indicator, unit, spm, kind = more or ("", "", "", "", "")
        items.append(
            Item(code, name, performance, indicator, unit, ExportLayout.spm[spm], ExportLayout.kinds[kind])
        )
    affairs = sorted({item.code[0] for item in items})
    return [*(Item(affair, AFFAIRS[affair]) for affair in affairs), *items]


def load_subset() -> Loaded | None:
    """Where no edition stands, one stands with the project's part of the list; None when there was one."""
    if Edition.objects.exists():
        return None
    text = FILE.read_text("utf-8")
    source = Source(
        name=f"{ExportLayout.edition_name} (sebagian)",
        valid_from_year=ExportLayout.valid_from_year,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        file_name=FILE.name,
        is_partial=True,
    )
    return load_edition(listed_items(text), source)
