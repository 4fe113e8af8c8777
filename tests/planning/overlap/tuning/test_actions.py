"""A person accepts what was learnt as the next version, and can go back."""

import pytest
from django.core.cache import cache

from perkasa.core.refusals import NotAllowed
from planning.overlap.models import Search
from planning.overlap.official import official_judge
from planning.overlap.rulings.models import Consequence, Decision
from planning.overlap.tuning import actions
from planning.overlap.tuning.actions import NothingBetter, TooFewDecisions, propose_when_enough_is_new
from planning.overlap.tuning.models import Formula, Status
from planning.overlap.weights import FORMULA, WEIGHTS
from tests.factories.overlaps import finding, ruled
from tests.factories.stakeholders import admin, citizen, planner

pytestmark = pytest.mark.django_db
PLAIN, FOR_ONE = "Pelatihan menjahit bagi ibu rumah tangga", "Pelatihan menjahit"


@pytest.fixture
def decisions(settings):
    """Six pairs that planners called overlaps, six others that differ only in having no target group."""
    settings.OVERLAP_LEARNS_FROM = 10
    cache.clear()
    by = planner()
    for number in range(12):
        is_overlap = number % 2 == 0
        found = finding(title=PLAIN if is_overlap else FOR_ONE)
        decision = Decision.OVERLAP if is_overlap else Decision.UNRELATED
        ruled(found, decision=decision, consequence=Consequence.LEAVE, by=by)


def test_too_few_decisions_teach_nothing():
    ruled(finding())

    with pytest.raises(TooFewDecisions):
        actions.propose()
    assert not propose_when_enough_is_new()


def test_a_proposal_is_accepted_by_a_person_and_taken_back(decisions):
    assert propose_when_enough_is_new()
    formula = Formula.objects.get()
    assert (formula.status, formula.labels) == (Status.PROPOSED, 12)
    assert formula.after["f1"] > formula.before["f1"]
    assert official_judge().formula == FORMULA
    for person in (citizen(), planner()):
        with pytest.raises(NotAllowed):
            actions.accept(formula, by=person)

    actions.accept(formula, by=admin())
    assert official_judge().formula == f"{FORMULA}-1"
    assert official_judge().weights == formula.as_weights
    assert Search.objects.get().formula == f"{FORMULA}-1"

    actions.retire(formula, by=admin(), reason="Terlalu ketat.")
    assert (official_judge().formula, official_judge().weights) == (FORMULA, WEIGHTS)
    actions.accept(Formula.objects.get(), by=admin())
    assert official_judge().formula == f"{FORMULA}-1"
    with pytest.raises(NothingBetter):
        actions.propose()


def test_the_page_shows_what_would_change_and_how_well_it_agrees(client, decisions):
    client.force_login(admin())
    client.post("/tumpang-tindih/rumus/propose/")

    page = client.get("/tumpang-tindih/rumus/").content.decode()
    assert f"{FORMULA}-1" in page
    assert "Ketepatan" in page
    assert "Pakai rumus ini" in page
    client.post("/tumpang-tindih/rumus/1/decline/", {"reason": "Tunggu lebih banyak putusan."})
    assert Formula.objects.get().status == Status.DECLINED
