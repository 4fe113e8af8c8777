"""What a party owes, and what shows that it was met."""

from datetime import date

import pytest

from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.cooperation.obligations import actions
from planning.cooperation.statuses import Status
from tests.factories.consultations import pdf
from tests.factories.cooperation import at, cooperation
from tests.factories.stakeholders import operator, planner

pytestmark = pytest.mark.django_db


def test_an_obligation_is_met_with_proof_waived_with_a_reason_and_opened_again():
    by = planner()
    found = at(Status.RUNNING, by)
    party = found.parties.get(number=2)
    owed = actions.owe(found, party=party, text="Menyediakan bus", due=date(2026, 1, 5), by=by)
    with pytest.raises(actions.ProofMissing):
        actions.fulfil(owed, proof=" ", by=by)
    with pytest.raises(ReasonMissing):
        actions.waive(owed, by=by, reason="")

    actions.fulfil(owed, proof="BAST 12", evidence=pdf(), by=by)

    owed.refresh_from_db()
    assert (owed.status, owed.proof, owed.evidence_kind) == ("done", "BAST 12", "pdf")
    actions.reopen(owed, by=by, reason="Bus ditarik.")
    owed.refresh_from_db()
    assert (owed.status, owed.proof, owed.is_late) == ("open", "", True)


def test_only_those_who_work_on_it_write_obligations_of_its_own_parties():
    by = planner()
    found, other = cooperation(by), cooperation(by)
    said = {"text": "Bus", "due": date(2026, 1, 5)}

    with pytest.raises(NotAllowed):
        actions.owe(found, party=found.parties.get(number=2), by=operator(), **said)
    with pytest.raises(NotPossibleNow):
        actions.owe(found, party=other.parties.get(number=2), by=by, **said)
