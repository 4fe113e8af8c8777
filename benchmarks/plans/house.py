"""What the measurements of plans stand on: a regency with its nomenclature and agencies, and one import."""

from django.core.files.uploadedfile import SimpleUploadedFile

from benchmarks.plans.made import agency_name
from planning.nomenclature.subset import load_subset
from planning.plans.imports import actions as imports
from planning.plans.imports.models import Import
from planning.plans.models import Plan
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.reference import load_regions
from tests.factories.stakeholders import OrganisationFactory


def settle(agencies: int) -> list[Organisation]:
    """Places, nomenclature and the agencies of the made-up year stand."""
    load_regions()
    load_subset()
    return [OrganisationFactory(name=agency_name(number)) for number in range(1, agencies + 1)]


def upload(plan: Plan, content: bytes, by: Account) -> Import:
    """The sheet waits to be checked."""
    return imports.upload(plan, SimpleUploadedFile("lembar.xlsx", content), by=by)


def bring_in(plan: Plan, content: bytes, by: Account) -> Import:
    """The sheet checked and applied; raises AssertionError when it was refused."""
    found = upload(plan, content, by)
    imports.work_next()
    found.refresh_from_db()
    if found.problems:
        raise AssertionError(found.problems[:5])
    imports.apply(found, by=by)
    imports.work_next()
    found.refresh_from_db()
    return found
