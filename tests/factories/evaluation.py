"""Reports of the tests, by the portal's own verbs: a quarter, a fixed Renja, and its report in any status."""

from datetime import date, timedelta
from decimal import Decimal

from django.core.files.base import ContentFile
from django.utils import timezone

from planning.evaluation import actions
from planning.evaluation.actions import Filled
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.statuses import Status
from planning.plans.models import Kind, Plan
from planning.plans.models import Status as PlanStatus
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import OrganisationFactory, head, operator, planner

YEAR = 2027
REASON = "Angka baris kedua tidak sesuai dengan bukti."
BUDGET = 150_000_000
SCAN = b"%PDF-1.7\n%%EOF\n"


def quarter(number: int = 1, year: int = YEAR, **days: date) -> Quarter:
    """A quarter that is open today unless told otherwise; one row per year and number."""
    today = timezone.localdate()
    usual = {"opens_on": today - timedelta(days=5), "closes_on": today + timedelta(days=10)}
    return Quarter.objects.update_or_create(year=year, number=number, defaults=usual | days)[0]


def renja(organisation: Organisation, year: int = YEAR, works: int = 1) -> Plan:
    """The fixed Renja of an agency: a programme, an activity, works of 150 million and 1.25 km each."""
    found = Plan.objects.filter(kind=Kind.AGENCY_YEARLY, organisation=organisation, first_year=year).first()
    return found or PlanFactory(
        organisation=organisation, first_year=year, works=works, status=PlanStatus.FIXED
    )


def report(
    status: Status = Status.DRAFT, *, organisation: Organisation | None = None, number: int = 1,
    year: int = YEAR, works: int = 1, by: Account | None = None, spent: int = 40_000_000,
    result: str = "0.5", verifier: Account | None = None, certifier: Account | None = None,
) -> QuarterReport:  # fmt: skip
    """A report in `status`; what is further than a draft reports `result` and `spent` in every work."""
    organisation = organisation or OrganisationFactory()
    by = by or operator(organisation)
    renja(organisation, year, works)
    found = actions.begin(quarter(number, year), organisation, by=by)
    if status != Status.DRAFT:
        fill(found, by=by, result=result, spent=spent)
        lead(found, status, by, verifier, certifier)
    return found


def fill(found: QuarterReport, *, by: Account, result: str = "0.5", spent: int = 40_000_000) -> QuarterReport:
    """Every row of the report says this of the quarter."""
    said = {row.position: Filled(Decimal(result), spent) for row in found.rows.all()}
    actions.fill(found, said, version=found.version, by=by)
    return found


def explained(found: QuarterReport, *, by: Account) -> None:
    """Every row of the report says why it stands where it does."""
    for row in found.rows.all():
        actions.explain(row, {"obstacles": "Lelang mundur.", "follow_up": "Kontrak bulan depan."}, by=by)


def lead(
    found: QuarterReport, status: Status, by: Account, verifier: Account | None = None,
    certifier: Account | None = None,
) -> None:  # fmt: skip
    """The filled report stands in `status`, by the steps that lead there."""
    verifier = verifier or planner()
    actions.send(found, by=by)
    if status == Status.RETURNED:
        actions.send_back(found, by=verifier, reason=REASON)
    if status in (Status.VERIFIED, Status.FINAL):
        actions.verify(found, by=verifier)
    if status == Status.FINAL:
        actions.certify(found, by=certifier or head())


def proof() -> ContentFile:
    """A small file that proves something."""
    return ContentFile(SCAN, "bukti.pdf")
