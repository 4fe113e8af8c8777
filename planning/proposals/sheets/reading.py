"""From the rows of a list to what its proposals say, each with what is wrong with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from planning.nomenclature.items import Problem, WrongFile
from planning.nomenclature.models import NomenclatureItem
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.cells import amount_in, is_empty, money_in
from planning.plans.sheets.headers import Header
from planning.plans.sheets.reference import agencies_by_name
from planning.plans.sheets.tables import HEADER_WITHIN, opened_table
from planning.proposals.sheets.columns import proposals_header
from planning.proposals.statuses import Funds
from stakeholders.regions.models import Region

TOTALS = ("jumlah", "total")
LONGEST = 200


@dataclass
class Said:
    """One row of a list: the title, everything else it says, and its mistakes."""

    row: SheetRow
    title: str
    changes: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class ListReader:
    """Reads the lists of one plan year; places, agencies and codes are looked up once."""

    def __init__(self, plan_year: int):
        self.agencies = agencies_by_name()
        items = NomenclatureItem.objects.for_year(plan_year).for_regency().sub_activities()
        self.items = {item.code: item for item in items.only("code", "indicator", "unit")}
        regions = Region.objects.within(settings.REGENCY_CODE).villages().select_related("parent")
        self.places: dict[str, list[Region]] = {}
        for region in regions:
            for name in {region.code, region.name, str(region), region.full_name}:
                self.places.setdefault(name.casefold(), []).append(region)

    def read(self, path: Path) -> Iterator[Said]:
        """Each row that is a proposal; raises WrongFile."""
        with opened_table(path) as sheets:
            for sheet in sheets:
                start = list(islice(sheet, HEADER_WITHIN))
                if not start:
                    continue
                header = proposals_header(start)
                below = (row for row in start if row.number > header.last_row.number)
                yield from filter(None, (self._said(row, header) for row in chain(below, sheet)))
                return
        raise WrongFile(_("Berkas ini tidak berisi baris apa pun."))

    def _said(self, row: SheetRow, header: Header) -> Said | None:
        texts = {column.key: row.cell(place) for place, column in header.columns.items()}
        texts = {key: text for key, text in texts.items() if not is_empty(text)}
        title = texts.get("title", "")
        if title.isdigit() or title.casefold().startswith(TOTALS) or not (title or texts.get("region")):
            return None
        places = {column.key: place for place, column in header.columns.items()}
        said = Said(row, title[:LONGEST])
        for key, read in self._readers().items():
            try:
                if key in texts:
                    said.changes |= read(texts)
            except ValueError as error:
                said.problems.append(row.problem(places[key], str(error)))
        if not title:
            said.problems.append(row.problem(places["title"], _("kosong; tulis apa yang diusulkan.")))
        return said

    def _readers(self) -> dict[str, Callable[[dict[str, str]], dict[str, Any]]]:
        return {
            "sub_activity": self._item,
            "region": lambda texts: {"region": self._place(texts["region"])},
            "target": _amount,
            "budget": _money,
            "funds": _funds,
            "agency": self._agency,
            **{key: _words(key) for key in ("indicator", "reason", "fraction", "recess")},
        }

    def _item(self, texts: dict[str, str]) -> dict[str, Any]:
        code = texts["sub_activity"].partition(" ")[0]
        if code not in self.items:
            raise ValueError(_("kode sub kegiatan “%s” tidak berlaku tahun itu.") % code[:40])
        item = self.items[code]
        return {"sub_activity": item, "indicator": item.indicator, "unit": item.unit}

    def _place(self, text: str) -> Region:
        name = " ".join(text.casefold().replace("kecamatan ", "kec. ").replace(" kec ", " kec. ").split())
        found = self.places.get(name, [])
        if len(found) == 1:
            return found[0]
        if found:
            raise ValueError(_("“%s” ada di beberapa kecamatan; tulis juga kecamatannya.") % text[:80])
        raise ValueError(_("desa atau kelurahan “%s” tidak dikenal.") % text[:80])

    def _agency(self, texts: dict[str, str]) -> dict[str, Any]:
        if pk := self.agencies.get(texts["agency"].casefold()):
            return {"agency_id": pk}
        raise ValueError(_("perangkat daerah “%s” tidak dikenal.") % texts["agency"][:80])


def _words(key: str) -> Callable[[dict[str, str]], dict[str, Any]]:
    return lambda texts: {key: texts[key]}


def _amount(texts: dict[str, str]) -> dict[str, Any]:
    try:
        amount = amount_in(texts["target"])
    except (ValueError, ArithmeticError) as error:
        raise ValueError(_("“%s” bukan angka.") % texts["target"][:40]) from error
    if amount.value <= 0 or amount.value != round(amount.value, 2):
        raise ValueError(_("volume harus lebih dari nol, paling banyak dua angka di belakang koma."))
    unit = texts.get("unit") or amount.unit
    return {"target": amount.value} | ({"unit": unit} if unit else {})


def _money(texts: dict[str, str]) -> dict[str, Any]:
    try:
        return {"budget": money_in(texts["budget"])}
    except ValueError as error:
        raise ValueError(_("“%s” bukan jumlah rupiah bulat.") % texts["budget"][:40]) from error


def _funds(texts: dict[str, str]) -> dict[str, Any]:
    words = texts["funds"].casefold()
    found = [fund for fund in Funds if words in (fund.value, str(fund.label).casefold())]
    found = found or [fund for fund in Funds if f"({words})" in str(fund.label).casefold()]
    if not found:
        raise ValueError(_("sumber dana “%s” tidak dikenal.") % texts["funds"][:40])
    return {"source_of_funds": found[0].value}
