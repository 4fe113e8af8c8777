"""Two agencies plan the same training in the same village, and what a planner makes of it."""

from perkasa.core.jobs import until_none_is_left
from planning.overlap.actions import check_next
from planning.overlap.models import Entry, Finding
from planning.overlap.rulings import actions
from planning.overlap.rulings.models import Consequence, Decision, Ruling
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from stakeholders.organisations.models import Organisation
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, planner

TITLE = "Pelatihan menjahit bagi ibu rumah tangga"
REASON = "Pesertanya berbeda; jadwal disatukan di satu desk."


def twins(
    *agencies: Organisation, title: str = TITLE, status: str = Status.SUBMITTED, **details
) -> list[Proposal]:
    """Proposals of the same training by `agencies` (two new ones unless told), already compared."""
    region = RegionFactory()
    filed = [
        ProposalFactory(organisation=agency, title=title, region=region, status=status, **details)
        for agency in agencies or (OrganisationFactory(), OrganisationFactory())
    ]
    until_none_is_left(check_next)
    return filed


def finding(*agencies: Organisation, **details) -> Finding:
    """The finding on such a pair."""
    first, second = twins(*agencies, **details)
    source = Entry.Source.PROPOSAL
    return Finding.objects.select_related("first", "second").get(
        first__source=source, first__source_id=first.pk, second__source=source, second__source_id=second.pk
    )


def ruled(found: Finding | None = None, **said) -> Ruling:
    """A ruling on a finding (a new one unless told): complementary, to be discussed at a desk."""
    answer = {
        "decision": Decision.COMPLEMENT,
        "consequence": Consequence.DESK,
        "reason": REASON,
        "by": said.pop("by", None) or planner(),
    }
    return actions.rule(found or finding(), **answer | said)
