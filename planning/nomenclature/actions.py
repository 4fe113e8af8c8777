"""What can be done to the nomenclature: bring a published list in as an edition, all or nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal
from planning.nomenclature import codes
from planning.nomenclature.items import Item, codes_for_regency
from planning.nomenclature.models import Edition, NomenclatureItem, NomenclatureWord

CHUNK = 1000
CONTENT = [
    "level", "parent", "name", "is_for_regency", "performance", "indicator", "unit", "is_spm", "kind", "tags",
    "definition", "executor", "predecessor_codes",
]  # fmt: skip

Progress = Callable[[str, int], None]


class EditionStands(Refusal):
    """A whole edition stands for that year, or this file stands for another."""

    message = _("Edisi untuk tahun itu sudah ada. Pilih tahun lain, atau minta agar edisi itu diganti.")


class ItemsInUse(Refusal):
    """Something refers to an item that the new list no longer has."""

    message = _("Daftar baru tidak lagi memuat kode yang sedang dipakai; edisi lama tidak dapat diganti.")


@dataclass(frozen=True)
class Source:
    """Where a list comes from, and what its edition is called."""

    name: str
    valid_from_year: int
    sha256: str
    legal_basis: str = ""
    file_name: str = ""
    is_partial: bool = False


@dataclass(frozen=True)
class Loaded:
    """What became of a list: its edition, and how many items it gained, kept and lost."""

    edition: Edition
    added: int = 0
    kept: int = 0
    removed: int = 0
    is_unchanged: bool = False


@transaction.atomic
def load_edition(
    items: Sequence[Item],
    source: Source,
    *,
    replace: bool = False,
    progress: Progress = lambda stage, count: None,
) -> Loaded:
    """The edition of `source` stands with exactly `items`; the same file a second time changes nothing.

    A partial edition is completed by a full one of its year; a full one only gives way with `replace`. Items
    that stay keep their identity, so that what refers to them holds. Raises EditionStands or ItemsInUse.
    """
    if same := already_loaded(source.sha256):
        if same.valid_from_year != source.valid_from_year:
            words = _("Berkas ini sudah dimuat sebagai edisi “%(name)s” yang berlaku mulai %(year)d.")
            raise EditionStands(words % {"name": same.name, "year": same.valid_from_year})
        return Loaded(same, kept=len(items), is_unchanged=True)
    edition = Edition.objects.select_for_update().filter(valid_from_year=source.valid_from_year).first()
    if edition and not edition.is_partial and not replace:
        raise EditionStands
    edition = edition or Edition(valid_from_year=source.valid_from_year)
    edition.name, edition.legal_basis, edition.is_partial = source.name, source.legal_basis, source.is_partial
    edition.source_name, edition.sha256 = source.file_name, source.sha256
    edition.save()
    before = set(edition.items.values_list("code", flat=True))
    _write(edition, items, progress)
    NomenclatureWord.objects.note(f"{item.name} {item.performance} {item.indicator}" for item in items)
    removed = _remove(edition, before - {item.code for item in items})
    kept = len(before) - removed
    return Loaded(edition, added=len(items) - kept, kept=kept, removed=removed)


def already_loaded(sha256: str) -> Edition | None:
    """The edition that was made from this very file."""
    return Edition.objects.filter(sha256=sha256).first()


def _write(edition: Edition, items: Sequence[Item], progress: Progress) -> None:
    keys: dict[str, int | None] = {"": None}
    used, done = codes_for_regency(items), 0
    by_depth = sorted(items, key=lambda item: item.code.count("."))
    for _depth, group in groupby(by_depth, key=lambda item: item.code.count(".")):
        rows = [_row(edition, item, keys[item.parent_code], item.code in used) for item in group]
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            NomenclatureItem.objects.bulk_create(
                chunk, update_conflicts=True, unique_fields=["edition", "code"], update_fields=CONTENT
            )
            done += len(chunk)
            progress("items", done)
        keys |= {row.code: row.pk for row in rows}


def _row(edition: Edition, item: Item, parent_id: int | None, is_for_regency: bool) -> NomenclatureItem:
    return NomenclatureItem(
        edition=edition,
        level=item.level,
        code=item.code,
        parent_id=parent_id,
        name=item.name,
        is_for_regency=is_for_regency,
        performance=item.performance,
        indicator=item.indicator,
        unit=item.unit,
        is_spm=item.is_spm,
        kind=item.kind,
        tags=list(item.tags),
        definition=item.definition,
        executor=item.executor,
        predecessor_codes=list(item.predecessor_codes),
    )


def _remove(edition: Edition, vanished: set[str]) -> int:
    """The items with these codes are gone, lowest first; raises ItemsInUse when something refers to one."""
    try:
        for level in reversed(codes.SEGMENTS_OF_LEVEL):
            edition.items.filter(code__in=vanished, level=level).delete()
    except ProtectedError as error:
        raise ItemsInUse from error
    return len(vanished)
