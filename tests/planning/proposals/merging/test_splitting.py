"""A proposal taken apart: the parts are the whole."""

from decimal import Decimal

import pytest

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.proposals.coproposers.models import Part
from planning.proposals.merging.reading import kin_of
from planning.proposals.merging.splitting import Share, SharesDiffer, split
from planning.proposals.statuses import Status
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import operator, planner
from tests.factories.voices import filed, joined, resident, supported

pytestmark = pytest.mark.django_db
NORTH = Share("Saluran irigasi bagian utara", Decimal("1.00"), 100_000_000)
SOUTH = Share("Saluran irigasi bagian selatan", Decimal("0.25"), 50_000_000)


def test_the_parts_stand_where_the_whole_stood_and_are_its_proposers():
    proposal, ayu = filed(), planner()

    parts = split(proposal, [NORTH, SOUTH], reason="Dua perangkat daerah.", by=ayu)

    assert proposal.status == Status.SPLIT
    assert [(part.status, part.stage, part.target, part.budget) for part in parts] == [
        (Status.SUBMITTED, proposal.stage, Decimal("1.00"), 100_000_000),
        (Status.SUBMITTED, proposal.stage, Decimal("0.25"), 50_000_000),
    ]
    assert {part.organisation for part in parts} == {proposal.organisation}
    assert [one.other for one in kin_of(proposal, ayu).relatives] == parts
    assert [step.transition for step in StatusChange.objects.about(parts[0])] == ["begin", "arise"]


def test_who_proposes_the_whole_together_proposes_each_part_together():
    proposal = filed()
    person = joined(proposal, Part.WRITER)

    parts = split(proposal, [NORTH, SOUTH], reason="Dua perangkat daerah.", by=planner())

    assert [part.joined for part in parts] == [{person.pk: Part.WRITER}] * 2


def test_proposers_and_supporters_know_the_parts():
    proposal, ratna = filed(), resident()
    supported(proposal, by=ratna)

    parts = split(proposal, [NORTH, SOUTH], reason="Dua perangkat daerah.", by=planner())

    told = Notification.objects.filter(kind=Kind.PROPOSAL_SPLIT)
    assert {row.recipient for row in told} == {ratna, proposal.filed_by}
    assert [part["code"] for part in told[0].params["parts"]] == [part.code for part in parts]
    assert proposal.supports.count() == 1


@pytest.mark.parametrize(
    "shares",
    [
        [Share("Seluruhnya sendirian", Decimal("1.25"), 150_000_000)],
        [NORTH, Share("Bagian selatan saja", Decimal("0.20"), 50_000_000)],
        [NORTH, Share("Bagian selatan saja", Decimal("0.25"), 40_000_000)],
        [NORTH, Share("Bagian selatan saja", Decimal("0.25"), None)],
        [Share("Bagian yang nol", Decimal(0), 0), Share("Sisanya di sini", Decimal("1.25"), 150_000_000)],
    ],
)
def test_parts_that_are_not_the_whole_are_refused(shares):
    with pytest.raises(SharesDiffer):
        split(filed(), shares, reason="Dua perangkat daerah.", by=planner())


def test_only_a_planner_splits_what_is_being_verified():
    with pytest.raises(NotAllowed):
        split(filed(), [NORTH, SOUTH], reason="Dua.", by=operator())
    with pytest.raises(NotPossibleNow):
        split(ProposalFactory(status=Status.DECLINED), [NORTH, SOUTH], reason="Dua.", by=planner())
