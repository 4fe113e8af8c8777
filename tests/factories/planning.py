"""The plans of the tests: a nomenclature, and proposals in any status by the portal's own verbs."""

import hashlib
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from planning.nomenclature import codes
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.plans import actions as plans
from planning.plans.lines import Line
from planning.plans.models import Kind as PlanKind
from planning.plans.models import Plan
from planning.proposals import actions
from planning.proposals.merging.actions import merge
from planning.proposals.merging.splitting import Share, split
from planning.proposals.models import Proposal
from planning.proposals.statuses import Funds, Status
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, admin, host, operator, planner

PLAN_YEAR = 2027
REASON = "Lokasi belum jelas. Sebutkan dukuhnya."


class EditionFactory(DjangoModelFactory):
    """The edition in force for plans of 2027 and later; one row per first year."""

    class Meta:
        model = Edition
        django_get_or_create = ("valid_from_year",)

    valid_from_year = PLAN_YEAR
    name = factory.LazyAttribute(lambda edition: f"Nomenklatur {edition.valid_from_year}")
    legal_basis = "Kepmendagri 900.1-861/2026"
    sha256 = factory.LazyAttribute(
        lambda edition: hashlib.sha256(str(edition.valid_from_year).encode()).hexdigest()
    )


class NomenclatureItemFactory(DjangoModelFactory):
    """A sub-activity for irrigation unless told otherwise; all that stands above it comes along."""

    class Meta:
        model = NomenclatureItem
        django_get_or_create = ("edition", "code")

    edition = factory.SubFactory(EditionFactory)
    code = "1.03.02.2.02.0001"
    level = factory.LazyAttribute(lambda item: codes.level_of(item.code))
    parent = factory.LazyAttribute(
        lambda item: (
            NomenclatureItemFactory(edition=item.edition, code=above)
            if (above := codes.parent_of(item.code))
            else None
        )
    )
    name = factory.LazyAttribute(
        lambda item: (
            "Rehabilitasi Jaringan Irigasi Permukaan"
            if item.level == "sub_activity"
            else f"Urusan {item.code}"
        )
    )
    is_for_regency = factory.LazyAttribute(lambda item: codes.government_of(item.code) in ("", codes.REGENCY))
    indicator = factory.LazyAttribute(
        lambda item: "Panjang jaringan irigasi" if item.level == "sub_activity" else ""
    )
    unit = factory.LazyAttribute(lambda item: "Kilometer" if item.level == "sub_activity" else "")


class ProposalFactory(DjangoModelFactory):
    """A proposal in `status`, filed by `by` (an operator of `organisation`) and answered by `decided_by`.

    A draft holds everything it needs to be filed; `is_empty=True` leaves it as after the first question.
    """

    class Meta:
        model = Proposal

    organisation = factory.SubFactory(OrganisationFactory)
    plan_year = PLAN_YEAR
    title = factory.Sequence(lambda number: f"Rehabilitasi saluran irigasi Dukuh Krajan {number + 1}")
    sub_activity = factory.SubFactory(NomenclatureItemFactory)
    region = factory.SubFactory(RegionFactory)
    indicator = "Panjang jaringan irigasi permukaan yang direhabilitasi"
    target = Decimal("1.25")
    unit = "Kilometer"
    budget = 150_000_000
    source_of_funds = Funds.GENERAL_GRANT
    reason = "Saluran retak sepanjang satu kilometer; sawah di hilir kering pada musim tanam kedua."
    status = Status.DRAFT
    by = None
    decided_by = None
    is_empty = False

    @classmethod
    def _create(
        cls, model_class, *, organisation, plan_year, title, status, by, decided_by, is_empty, **content
    ):
        by = by or operator(organisation)
        host()  # has what is filed
        proposal = actions.begin(organisation, plan_year=plan_year, title=title, by=by)
        if not is_empty:
            actions.revise(proposal, content, version=proposal.version, by=by)
        for step in LIVES[Status(status)]:
            step(proposal, by, decided_by)
        return proposal


def _submit(proposal, by, _decider):
    actions.submit(proposal, by=by)


def _withdraw(proposal, by, _decider):
    actions.withdraw(proposal, by=by, reason="Sudah masuk usulan lain.")


def _accept(proposal, _by, decider):
    actions.accept(proposal, by=decider or admin())


def _send_back(proposal, _by, decider):
    actions.send_back(proposal, by=decider or admin(), reason=REASON)


def _decline(proposal, _by, decider):
    actions.decline(proposal, by=decider or admin(), reason="Sudah dikerjakan tahun lalu.")


def line_for(agency) -> Line:
    """A line of the regency's plan of the year that `agency` carries out; one row an agency."""
    plan = Plan.objects.filter(kind=PlanKind.YEARLY, first_year=PLAN_YEAR).first()
    plan = plan or plans.begin(PlanKind.YEARLY, title="RKPD 2027", first_year=PLAN_YEAR, by=admin())
    return Line.objects.get_or_create(
        plan=plan, organisation=agency, code="1.03.02.2.02.0001",
        defaults={"path": f"{agency.pk:04d}/", "level": "sub_activity", "name": "Rehabilitasi irigasi"},
    )[0]  # fmt: skip


def _accommodate(proposal, _by, decider):
    actions.accommodate(proposal, line_for(proposal.agency), by=decider or admin())


def _leave_out(proposal, _by, decider):
    actions.leave_out(proposal, by=decider or admin(), reason="Anggaran tahun ini tidak mencukupi.")


def _merge(proposal, _by, _decider):
    upper = ProposalFactory(status=Status.SUBMITTED, plan_year=proposal.plan_year)
    merge(proposal, upper, reason="Lokasi dan pekerjaannya sama.", by=planner())


def _split(proposal, _by, _decider):
    half, budget = (proposal.target / 2).quantize(Decimal("0.01")), proposal.budget // 2
    parts = [Share("Bagian yang pertama", half, budget)]
    parts.append(Share("Bagian yang kedua", proposal.target - half, proposal.budget - budget))
    split(proposal, parts, reason="Dua perangkat daerah.", by=planner())


LIVES = {
    Status.DRAFT: [],
    Status.SUBMITTED: [_submit],
    Status.RETURNED: [_submit, _send_back],
    Status.ACCEPTED: [_submit, _accept],
    Status.DECLINED: [_submit, _decline],
    Status.ACCOMMODATED: [_submit, _accommodate],
    Status.NOT_ACCOMMODATED: [_submit, _leave_out],
    Status.MERGED: [_submit, _merge],
    Status.SPLIT: [_submit, _split],
    Status.WITHDRAWN: [_submit, _withdraw],
}
