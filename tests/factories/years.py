"""The made-up regency year in the database: agencies with fields of their own, a nomenclature, and plans."""

from collections.abc import Iterable, Sequence

from django.db import transaction

from planning.nomenclature import codes
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.plans import actions
from planning.plans.models import OF_ONE_YEAR, Kind, Plan
from planning.plans.writing import write
from stakeholders.organisations.models import Organisation
from tests.factories.planning import PLAN_YEAR, EditionFactory
from tests.factories.regency_year import FIRST, LAST, Documents
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, RegencyFactory, admin

Plans = dict[tuple[Kind, int | None], Plan]


def agencies_with_works(
    number: int, programmes: int, works: int = 2
) -> dict[Organisation, list[NomenclatureItem]]:
    """Agencies, each with a field of `programmes` with one activity and `works`; one more is in force."""
    RegencyFactory()
    DistrictFactory()
    edition = EditionFactory()
    found = {}
    for place in range(number):
        field = f"{place // 99 + 1}.{place % 99 + 1:02d}"
        agency = OrganisationFactory(field_codes=(field,))
        found[agency] = [
            item for item in items_of(edition, field, programmes, works) if not _is_spare(item, works)
        ]
    return found


def items_of(edition: Edition, field: str, programmes: int, works: int) -> list[NomenclatureItem]:
    """A field of the nomenclature: its programmes, and below each one activity and `works` + 1 works."""
    codes_of = [field[0], field]
    for programme in range(2, programmes + 2):
        above = f"{field}.{programme:02d}"
        codes_of += [above, f"{above}.2.01"]
        codes_of += [f"{above}.2.01.{number:04d}" for number in range(1, works + 2)]
    stored: dict[str, NomenclatureItem] = {
        item.code: item for item in NomenclatureItem.objects.filter(edition=edition, code__in=codes_of)
    }
    for level in range(1, 7):
        rows = [code for code in codes_of if code.count(".") + 1 == level and code not in stored]
        made = NomenclatureItem.objects.bulk_create(_item(edition, code, stored) for code in rows)
        stored |= {item.code: item for item in made}
    return [stored[code] for code in codes_of[2:]]


def _item(edition: Edition, code: str, stored: dict[str, NomenclatureItem]) -> NomenclatureItem:
    is_work = codes.level_of(code) == "sub_activity"
    return NomenclatureItem(
        edition=edition, code=code, level=codes.level_of(code), parent=stored.get(codes.parent_of(code)),
        name=f"Urusan {code}", is_for_regency=True, indicator=f"Keluaran {code}" if is_work else "",
        unit="Dokumen" if is_work else "",
    )  # fmt: skip


def _is_spare(item: NomenclatureItem, works: int) -> bool:
    return item.level == "sub_activity" and int(item.code[-4:]) > works


def stored(contents: Documents, agencies: Iterable[Organisation]) -> Plans:
    """Drafts that say what `contents` say."""
    by = admin()
    own = {agency.pk: agency for agency in agencies}
    plans: Plans = {}
    for (kind, owner), content in contents.items():
        first, last = (PLAN_YEAR, PLAN_YEAR) if kind in OF_ONE_YEAR else (FIRST, LAST)
        agency = own[owner] if owner else None
        title = f"{kind.label} {first}"
        plan = actions.begin(kind, title=title, first_year=first, last_year=last, organisation=agency, by=by)
        with transaction.atomic():
            write(plan, content.values())
        plans[kind, owner] = plan
    return plans


def programmes_of(items: Sequence[NomenclatureItem]) -> list[str]:
    """The codes of the programmes among items."""
    return [item.code for item in items if item.level == "programme"]
