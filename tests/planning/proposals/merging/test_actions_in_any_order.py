"""Whatever is merged, undone and split in whatever order: proposers, supporters and amounts stay the same."""

from contextlib import suppress
from decimal import Decimal

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from perkasa.core.refusals import Refusal
from planning.proposals.coproposers.models import CoProposer
from planning.proposals.merging import actions
from planning.proposals.merging.models import Bond, Tie
from planning.proposals.merging.reading import below
from planning.proposals.merging.splitting import Share, split
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from planning.proposals.support.models import Support
from tests.factories.stakeholders import planner
from tests.factories.voices import filed, joined, resident, supported

pytestmark = pytest.mark.django_db
MOVES = st.lists(
    st.tuples(st.sampled_from(["merge", "merge", "undo", "split"]), st.integers(0, 9), st.integers(0, 9)),
    max_size=12,
)


def standing_for() -> tuple[set[int], set[int], int, Decimal]:
    """All that the proposals at the top stand for together: proposers, supporters, money, volume."""
    tops = Proposal.objects.exclude(ties_above__in=Tie.objects.in_force().exclude(kind=Bond.RELATED))
    keys = {key for top in tops for key in [top.pk, *below(top, Bond.MERGED, Bond.PART)]}
    rows = Proposal.objects.filter(pk__in=keys)
    whole = rows.exclude(status=Status.SPLIT)
    together = CoProposer.objects.agreed().filter(proposal__in=whole)
    return (
        set(rows.values_list("organisation", flat=True)) | set(together.values_list("account", flat=True)),
        set(Support.objects.filter(proposal__in=rows).values_list("account", flat=True)),
        sum(row.budget for row in whole),
        sum(row.target for row in whole),
    )


def move(name: str, first: int, second: int, by) -> None:
    """One step, if it is possible."""
    rows = list(Proposal.objects.order_by("pk"))
    one, other = rows[first % len(rows)], rows[second % len(rows)]
    if name == "merge":
        actions.merge(one, other, reason="Sama.", by=by)
    elif name == "undo":
        ties = list(Tie.objects.filter(kind=Bond.MERGED).select_related("lower", "upper").order_by("pk"))
        if ties:
            actions.undo(ties[first % len(ties)], reason="Beda.", by=by)
    else:
        half = (one.target / 2).quantize(Decimal("0.01"))
        shares = [Share("Bagian yang pertama", half, one.budget // 2)]
        shares.append(Share("Bagian yang kedua", one.target - half, one.budget - one.budget // 2))
        split(one, shares, reason="Dua.", by=by)


@settings(max_examples=12, deadline=None)
@given(moves=MOVES)
def test_no_sequence_loses_a_proposer_a_supporter_or_a_rupiah(moves):
    with transaction.atomic():
        ayu = planner()
        for budget in (100_000_000, 75_000_001, 33_000_000):
            proposal = filed(budget=budget, target=Decimal("3.33"))
            supported(proposal, by=resident())
            joined(proposal)
        before = standing_for()

        for name, first, second in moves:
            with suppress(Refusal):
                move(name, first, second, ayu)

        assert standing_for() == before
        transaction.set_rollback(True)
