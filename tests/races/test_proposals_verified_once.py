"""A year's proposals come by spreadsheet and twenty officers verify them: none lost, none decided twice."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from perkasa.core.models import StatusChange
from planning.proposals.models import Proposal
from planning.proposals.path.bulk import decide_many
from planning.proposals.path.figures import share_of_priorities
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.sources import Source, Stage
from planning.proposals.sheets import actions as sheets
from planning.proposals.sheets.models import ProposalList
from stakeholders.accounts.models import Account
from tests.factories.paths import Regency
from tests.factories.planning import PLAN_YEAR, EditionFactory
from tests.factories.stakeholders import operator

pytestmark = pytest.mark.django_db(transaction=True)
FILED, PRIORITISED = 1633, 278  # Kendal, RKPD 2026
COLUMNS = "Usulan;Lokasi;Volume;Masalah;Perangkat Daerah Tujuan"
OFFICERS, EACH, CONTESTED = 20, 82, 4  # 20 × 82 are all of them


def imported(regency: Regency) -> list[Visit]:
    """The proposals of a year, filed from the spreadsheet of a village; the district has them."""
    village = regency.bodies[Stage.VILLAGE]
    rows = [
        f"Perbaikan jalan lingkungan RT {number};{regency.place.full_name};120 meter;Licin saat hujan.;"
        f"{regency.bodies[Stage.AGENCY].name}"
        for number in range(1, FILED + 1)
    ]
    file = SimpleUploadedFile("usulan.csv", "\n".join([COLUMNS, *rows]).encode())
    told = {"source": Source.CITIZEN, "plan_year": PLAN_YEAR, "is_to_submit": True}
    sheets.upload(village, file, by=operator(village), **told)
    sheets.work_next()
    assert ProposalList.objects.values_list("rows", "made", "problems").get() == (FILED, FILED, [])
    first = list(Proposal.objects.order_by("pk").values_list("pk", flat=True)[:PRIORITISED])
    Proposal.objects.filter(pk__in=first).update(is_priority=True)
    return list(Visit.objects.open().order_by("pk"))


def test_of_twenty_officers_at_once_every_proposal_is_decided_by_one():
    EditionFactory()
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
