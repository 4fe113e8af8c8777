"""What the page of open data shows of each dataset."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from perkasa.api.datasets.all import DATASETS
from perkasa.api.datasets.dataset import Dataset
from perkasa.api.dumps.models import Dump, DumpFile
from perkasa.api.v1.addresses import address_of


@dataclass(frozen=True)
class Shelf:
    """A dataset with its newest files, the page where people read it, and where programs ask."""

    dataset: Dataset
    page: str
    address: str
    dump: Dump | None
    files: list[dict[str, Any]]


def shelves(dumps: Iterable[Dump]) -> list[Shelf]:
    """Every dataset in the order of the list."""
    newest = {dump.dataset: dump for dump in dumps}
    return [_shelf(dataset, newest.get(dataset.key)) for dataset in DATASETS]


def _shelf(dataset: Dataset, dump: Dump | None) -> Shelf:
    page = reverse(dataset.page) if dataset.page else ""
    files = [_shown(file) for file in dump.files.all()] if dump else []
    return Shelf(dataset, page, address_of(dataset.key), dump, files)


def _shown(file: DumpFile) -> dict[str, Any]:
    words, address = file.get_format_display(), file.get_absolute_url()
    return {"name": file.name, "url": address, "kind": words, "size": file.size}
