"""Plans of the tests, by the portal's own verbs: a Renja with a programme, an activity and works."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import factory
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from factory.django import DjangoModelFactory

from planning.plans import actions
from planning.plans.content import Entry, Key, Measure, content_of
from planning.plans.imports import actions as imports
from planning.plans.imports.models import Import, Phase
from planning.plans.models import OF_AN_AGENCY, Kind, Plan, Status
from planning.plans.sheets.layouts import LAYOUTS
from planning.plans.sheets.writing import workbook_of
from planning.plans.writing import Written, write
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.planning import PLAN_YEAR, NomenclatureItemFactory
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, admin

PROGRAMME, ACTIVITY, WORK = "1.03.02", "1.03.02.2.02", "1.03.02.2.02.0001"


def entries_for(organisation: Organisation, year: int = PLAN_YEAR, *, works: int = 1) -> list[Entry]:
    """A programme with an activity and `works` sub-activities of 150 million, in the nomenclature too."""
    DistrictFactory()  # the place of every work
    pk = organisation.pk
    measure = Measure("Panjang jaringan irigasi", "Kilometer", targets={year: Decimal("1.25")})
    entries = [
        Entry("programme", PROGRAMME, "PROGRAM PENGELOLAAN SUMBER DAYA AIR", pk),
        Entry("activity", ACTIVITY, "Pengembangan Sistem Irigasi", pk, Key(pk, PROGRAMME)),
    ]
    for number in range(1, works + 1):
        item = NomenclatureItemFactory(code=f"{ACTIVITY}.{number:04d}")
        entries.append(
            Entry(
                "sub_activity", item.code, f"Rehabilitasi Jaringan Irigasi {number}", pk, Key(pk, ACTIVITY),
                location="Kec. Plantungan", place_codes=("33.24.01",), source_of_funds="Dana Alokasi Umum",
                measures=(measure,), ceilings={year: 150_000_000, year + 1: 160_000_000},
            )
        )  # fmt: skip
    return entries


def put(plan: Plan, entries: Iterable[Entry], **options: Any) -> Written:
    """`plan` says `entries`, in a transaction of its own."""
    with transaction.atomic():
        return write(plan, entries, **options)


class PlanFactory(DjangoModelFactory):
    """A Renja of 2027 in `status`, begun and led there by `by`; with `works` sub-activities in it."""

    class Meta:
        model = Plan

    kind = Kind.AGENCY_YEARLY
    organisation = factory.Maybe("is_of_an_agency", factory.SubFactory(OrganisationFactory), None)
    title = factory.LazyAttribute(lambda plan: f"{plan.kind.label} {plan.first_year}")
    first_year = PLAN_YEAR
    last_year = None
    status = Status.DRAFT
    works = 1
    by = None

    class Params:
        is_of_an_agency = factory.LazyAttribute(lambda plan: plan.kind in OF_AN_AGENCY)

    @classmethod
    def _create(cls, model_class, *, status, works, by, **details):
        by = by or admin()
        plan = actions.begin(details.pop("kind"), by=by, **details)
        agency = plan.organisation or (OrganisationFactory() if works else None)
        if agency and works:
            put(plan, entries_for(agency, plan.first_year, works=works))
        lead(plan, Status(status), by)
        return plan


def lead(plan: Plan, status: Status, by) -> None:
    """`plan` stands in `status`, by the steps that lead there."""
    steps = [actions.outline, actions.propose, actions.finalise, fix]
    order = [Status.OUTLINE, Status.PROPOSED, Status.FINAL, Status.FIXED]
    for step in steps[: order.index(status) + 1] if status in order else []:
        step(plan, by=by)


def fix(plan: Plan, *, by=None) -> None:
    """`plan` has its regulation and is fixed."""
    by = by or admin()
    regulation = {"regulation_number": "Perbup 40 Tahun 2026", "regulation_date": date(2026, 7, 1)}
    actions.describe(plan, regulation, by=by)
    actions.fix(plan, by=by)


def csv_of(*lines: str) -> SimpleUploadedFile:
    """A CSV of these lines, as an office saves it."""
    return SimpleUploadedFile("renja.csv", ("\ufeff" + "\n".join(lines) + "\n").encode())


def bring_in(plan: Plan, file: SimpleUploadedFile, *, by: Account) -> Import:
    """The file was uploaded and checked, and where nothing was wrong with it applied."""
    found = imports.upload(plan, file, by=by)
    while imports.work_next():
        pass
    found.refresh_from_db()
    if found.phase == Phase.READY:
        imports.apply(found, by=by)
        imports.work_next()
        found.refresh_from_db()
    return found


def take_back(found: Import, *, by: Account) -> None:
    """A worker was asked to undo the import, and has come to an end."""
    imports.undo(found, by=by)
    imports.work_next()
    found.refresh_from_db()


def sheet_of(plan: Plan, **amounts: int) -> SimpleUploadedFile:
    """A spreadsheet as the plan itself writes it; `w1=5` gives the first sub-activity five rupiah."""
    draft = content_of(plan)
    for name, amount in amounts.items():
        key = Key(next(iter(draft)).organisation_id, f"{ACTIVITY}.{int(name[1:]):04d}")
        draft[key] = replace(draft[key], ceilings=draft[key].ceilings | {plan.first_year: amount})
    with transaction.atomic():
        write(plan, draft.values())
        content = workbook_of(plan, LAYOUTS["renja"])
        transaction.set_rollback(True)
    plan.refresh_from_db()
    return SimpleUploadedFile("renja.xlsx", content)
