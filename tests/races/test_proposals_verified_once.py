"""Twenty officers verify in bulk at once and reach for the same proposals: none lost, none decided twice."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier

import pytest
from django.db import connection
from django.utils import timezone

from perkasa.core.models import StatusChange
from planning.proposals.models import Proposal
from planning.proposals.path.bulk import decide_many
from planning.proposals.path.figures import share_of_priorities
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.sources import Source, Stage
from planning.proposals.path.visits import clock_for
from stakeholders.accounts.models import Account
from tests.factories.paths import Regency
from tests.factories.stakeholders import operator

pytestmark = pytest.mark.django_db(transaction=True)
FILED, PRIORITISED = 1633, 278  # Kendal, RKPD 2026
OFFICERS, EACH, CONTESTED = 20, 82, 4  # 20 × 82 are all of them


def imported(regency: Regency) -> list[Visit]:
    """The proposals of a year, filed and before the district."""
    first, now = regency.draft(), timezone.now()
    district = regency.bodies[Stage.DISTRICT]
    told = {
        "source": Source.CITIZEN, "proposer": first.proposer, "filed_by": first.filed_by,
        "agency": first.agency, "region": first.region, "plan_year": first.plan_year, "reason": first.reason,
        "target": first.target, "unit": first.unit, "status": "submitted", "stage": Stage.DISTRICT,
        "holder": district, "submitted_at": now,
    }  # fmt: skip
    rows = Proposal.objects.bulk_create(
        Proposal(title=f"Perbaikan jalan lingkungan RT {number}", is_priority=number <= PRIORITISED, **told)
        for number in range(1, FILED + 1)
    )
    days = vars(clock_for(Stage.DISTRICT, timezone.localdate(now)))
    first.delete()
    return Visit.objects.bulk_create(
        Visit(proposal=row, number=1, stage=Stage.DISTRICT, responsible=district, **days) for row in rows
    )


def test_of_twenty_officers_at_once_every_proposal_is_decided_by_one():
    regency = Regency()
    keys = [visit.pk for visit in imported(regency)]
    officers = [operator(regency.bodies[Stage.DISTRICT]) for _number in range(OFFICERS)]
    barrier = Barrier(OFFICERS)

    def work(number: int) -> tuple[int, int]:
        mine = keys[number * EACH : (number + 1) * EACH + CONTESTED]
        visits = Visit.objects.filter(pk__in=mine).select_related("proposal")
        officer = Account.objects.get(pk=officers[number].pk)
        answer = regency.answer(visits[0].proposal, Outcome.APPROVE)
        try:
            barrier.wait()
            result = decide_many(visits, answer, by=officer)
            return result.done, len(result.refused)
        finally:
            connection.close()

    with ThreadPoolExecutor(OFFICERS) as crowd:
        outcomes = list(crowd.map(work, range(OFFICERS)))

    assert sum(done for done, _refused in outcomes) == FILED
    assert sum(refused for _done, refused in outcomes) == (OFFICERS - 1) * CONTESTED
    assert Counter(Proposal.objects.values_list("stage", flat=True)) == {"partner": FILED}
    assert Visit.objects.decided().values("proposal").distinct().count() == FILED
    assert Visit.objects.decided().count() == Visit.objects.open().count() == FILED
    trail = StatusChange.objects.filter(transition="approve").values_list("about_id", "by")
    assert len(trail) == len({proposal for proposal, _officer in trail}) == FILED
    assert {officer for _proposal, officer in trail} == {officer.pk for officer in officers}
    assert share_of_priorities(Proposal.objects.all()) == Decimal("17.02")
