"""A made-up year: 28 agencies with the same work to do, the same every time it is made."""

from decimal import Decimal

from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem
from planning.plans.content import Entry, Key, Measure
from stakeholders.organisations.models import Organisation

FUNDS = ("Pendapatan Asli Daerah", "Dana Alokasi Umum", "Dana Alokasi Khusus Fisik")
STEP = 7_919_013


def lines_of(agency: Organisation, items: list[NomenclatureItem], year: int) -> list[Entry]:
    """One line an item, each sub-activity with two indicators and money of this year and the next."""
    return [_line(agency, item, number, year) for number, item in enumerate(items)]


def _line(agency: Organisation, item: NomenclatureItem, number: int, year: int) -> Entry:
    parent = Key(agency.pk, codes.parent_of(item.code)) if item.level != "programme" else None
    share = Measure("Persentase capaian", "Persen", targets={year: Decimal(60 + number % 40)})
    if item.level != "sub_activity":
        return Entry(item.level, item.code, item.name, agency.pk, parent, measures=(share,))
    amount = (agency.pk * 1_000 + number) * STEP
    done = Decimal(number * 5 + 1) / 4
    main = Measure(item.indicator, item.unit, targets={year: done, year + 1: done + 1})
    return Entry(
        item.level, item.code, item.name, agency.pk, parent, location="Kabupaten Kendal",
        place_codes=("33.24",), source_of_funds=FUNDS[number % len(FUNDS)], target_group="Masyarakat",
        measures=(main, share), ceilings={year: amount, year + 1: amount + number},
    )  # fmt: skip
