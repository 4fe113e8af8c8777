"""Half-yearly reports and evaluations."""

from datetime import UTC, datetime

import pytest

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.rendering import render_next
from planning.cooperation import actions as cooperations
from planning.cooperation.obligations.actions import fulfil, owe
from planning.cooperation.refusals import NotReady
from planning.cooperation.reports import actions
from planning.cooperation.reports.models import Evaluation
from planning.cooperation.statuses import Status
from tests.factories.cooperation import at, cooperation
from tests.factories.stakeholders import operator, planner

pytestmark = pytest.mark.django_db
TOLD = {"progress": "Trayek berjalan\nPenumpang naik", "obstacles": "", "plans": "Halte"}


@pytest.fixture(autouse=True)
def november(time_machine):
    time_machine.move_to(datetime(2026, 11, 2, 3, tzinfo=UTC), tick=False)


def test_a_half_year_becomes_a_numbered_public_paper_once():
    by = planner()
    found = at(Status.RUNNING, by)
    party = found.parties.get(number=2)
    owed = owe(found, party=party, text="Menyediakan bus", due=found.ends, by=by)
    fulfil(owed, proof="BAST 12", by=by)

    report = actions.report(found, year=2026, half=2, by=by, **TOLD)

    assert (report.paper.kind, report.paper.is_public) == (PaperKind.COOPERATION_REPORT, True)
    content = report.paper.snapshot["content"]
    assert content["progress"] == ["Trayek berjalan", "Penumpang naik"]
    assert [deed["kind"] for deed in content["deeds"]] == ["Kesepakatan Bersama", "Perjanjian Kerja Sama"]
    assert content["obligations"] == []  # due after the half year
    assert render_next()
    with pytest.raises(actions.ReportedAlready):
        actions.report(found, year=2026, half=2, by=by, **TOLD)
    with pytest.raises(actions.NotBegunYet):
        actions.report(found, year=2027, half=1, by=by, **TOLD)


def test_nothing_is_reported_before_it_is_in_force():
    by = planner()

    with pytest.raises(NotPossibleNow):
        actions.report(cooperation(by), year=2026, half=2, by=by, **TOLD)


def test_it_ends_by_the_decision_of_an_evaluation():
    by = planner()
    found = at(Status.FILED, by)
    actions.report(found, year=2026, half=2, by=by, **TOLD)
    cooperations.advance(found, "report", by=by)
    said = {"results": "Berjalan baik.", "reason": "Tujuan tercapai."}
    with pytest.raises(NotAllowed):
        actions.evaluate(found, decision=Evaluation.Decision.END, by=operator(), **said)
    actions.evaluate(found, decision=Evaluation.Decision.EXTEND, by=by, **said)
    with pytest.raises(NotReady):
        cooperations.advance(found, "end", by=by)

    actions.evaluate(found, decision=Evaluation.Decision.END, by=by, **said)
    cooperations.advance(found, "end", by=by)

    found.refresh_from_db()
    assert found.status == Status.ENDED
