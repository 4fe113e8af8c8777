"""The people and bodies along the path of a proposal, and proposals of every source by the portal's verbs."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.contrib.auth.models import AnonymousUser

from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.path import actions as path
from planning.proposals.path.actions import Decision
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.sources import RULES, Source, Stage
from planning.proposals.statuses import Funds
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.filing import with_papers
from tests.factories.planning import PLAN_YEAR, NomenclatureItemFactory, line_for
from tests.factories.stakeholders import (
    OrganisationFactory,
    RegionFactory,
    auditor,
    citizen,
    head,
    host,
    operator,
    planner,
)

Kind = Organisation.Kind
PROPOSERS = {
    Source.VILLAGE: "village",
    Source.DISTRICT: "district",
    Source.COUNCIL: "council",
    Source.ACADEMIC: Kind.ACADEMIC,
    Source.BUSINESS: Kind.BUSINESS,
    Source.COOPERATION: Kind.PARTNER_REGION,
}


@dataclass
class Regency:
    """A village with its offices, an agency with its twin, and one verifier at each stage."""

    place: Any = field(default_factory=RegionFactory)
    bodies: dict[str, Organisation] = field(default_factory=dict)
    verifiers: dict[str, Account] = field(default_factory=dict)

    def __post_init__(self):
        place = self.place
        self.bodies = {
            Stage.VILLAGE: OrganisationFactory(kind=Kind.VILLAGE_OFFICE, region=place, field_codes=()),
            Stage.DISTRICT: OrganisationFactory(
                kind=Kind.DISTRICT_OFFICE, region=place.parent, field_codes=()
            ),
            Stage.COUNCIL: OrganisationFactory(kind=Kind.COUNCIL, field_codes=()),
            Stage.PARTNER: host(),
            Stage.AGENCY: OrganisationFactory(),
            Stage.FORUM: host(),
            Stage.BUDGET_TEAM: host(),
        }
        self.other_agency = OrganisationFactory()
        self.verifiers = {
            stage: operator(self.bodies[stage])
            for stage in (Stage.VILLAGE, Stage.DISTRICT, Stage.COUNCIL, Stage.AGENCY)
        }
        self.verifiers |= {Stage.PARTNER: planner(), Stage.FORUM: planner(), Stage.BUDGET_TEAM: head()}
        self.others = {
            "citizen": citizen(), "operator elsewhere": operator(self.other_agency), "auditor": auditor(),
            "nobody": AnonymousUser(),
        }  # fmt: skip

    def draft(self, source: Source = Source.CITIZEN, **content) -> Proposal:
        """A complete draft of `source`, by somebody who verifies at no stage."""
        body, by = self._proposer(source)
        proposal = actions.begin(body, plan_year=PLAN_YEAR, title=TITLE, by=by, source=source)
        told = self._content(source) | content
        actions.revise(proposal, told, version=proposal.version, by=by)
        return proposal

    def filed(self, source: Source = Source.CITIZEN, **content) -> Proposal:
        """The same, filed: at the first stage of its source."""
        proposal = with_papers(self.draft(source, **content))
        actions.submit(proposal, by=proposal.filed_by)
        return proposal

    def at(self, stage: Stage, source: Source = Source.CITIZEN) -> Proposal:
        """A proposal of `source` that all stages before `stage` have approved."""
        proposal = self.filed(source)
        while proposal.stage != stage:
            self.decide(proposal, Outcome.APPROVE)
        return proposal

    def decide(self, proposal: Proposal, outcome: Outcome, *, by: Account | None = None, **answer) -> Visit:
        """The one who verifies where it stands answers with `outcome`; whatever that needs comes along."""
        visit = Visit.objects.open().select_related("proposal").get(proposal=proposal)
        by = by or self.verifiers[visit.stage]
        path.decide(visit, self.answer(proposal, outcome, **answer), by=by)
        proposal.refresh_from_db()
        return visit

    def answer(self, proposal: Proposal, outcome: Outcome, **answer) -> Decision:
        """A whole answer with this outcome."""
        told: dict[str, Any] = {}
        if outcome != Outcome.APPROVE:
            told["words"] = "Volume disesuaikan dengan hasil survei lapangan."
        if outcome == Outcome.APPROVE_WITH_NOTE:
            told |= {"target": Decimal("0.80"), "budget": 100_000_000}
        if outcome == Outcome.REFUSE:
            told["reason_code"] = ReasonCode.MONEY
        if outcome == Outcome.REDIRECT:
            agencies = {self.bodies[Stage.AGENCY], self.other_agency}
            (told["redirected_to"],) = agencies - {proposal.agency}
        if proposal.stage == Stage.BUDGET_TEAM and outcome in (Outcome.APPROVE, Outcome.APPROVE_WITH_NOTE):
            told["line"] = line_for(proposal.agency)
        return Decision(outcome, **(told | answer))

    def _proposer(self, source: Source) -> tuple[Organisation | None, Account]:
        if RULES[source].by_person:
            return None, citizen()
        if source == Source.AGENCY:
            return self.bodies[Stage.AGENCY], operator(self.bodies[Stage.AGENCY])
        of = PROPOSERS[source]
        body = self.bodies.get(of) or OrganisationFactory(kind=of, field_codes=())
        return body, operator(body)

    def _content(self, source: Source) -> dict[str, Any]:
        content = {
            "region": self.place, "target": Decimal("1.25"), "unit": "Kilometer", "budget": 150_000_000,
            "reason": "Jalan rusak dan licin pada musim hujan.", "agency": self.bodies[Stage.AGENCY],
            "men": 120, "women": 130,
        }  # fmt: skip
        if source == Source.COUNCIL:
            content |= {"fraction": "Fraksi Contoh", "recess": "Reses II 2026"}
        if source == Source.AGENCY:
            content |= {
                "sub_activity": NomenclatureItemFactory(), "indicator": "Panjang jaringan irigasi",
                "source_of_funds": Funds.GENERAL_GRANT,
            }  # fmt: skip
        return content


TITLE = "Perbaikan jalan lingkungan Dukuh Krajan"
