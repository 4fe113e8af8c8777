"""What can be done with proposals, each success beside its refusals; and the letters that follow."""

from decimal import Decimal

import pytest

from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from perkasa.core.words import long_date
from planning.proposals import actions
from planning.proposals.actions import EditConflict, Incomplete
from planning.proposals.answers.letters import appeal_until
from planning.proposals.models import Proposal
from stakeholders.notifications.letters import write
from stakeholders.notifications.models import Notification
from tests.factories.planning import REASON, ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, admin, agency_head, host, operator, planner

pytestmark = pytest.mark.django_db
TITLE = "Rehabilitasi saluran irigasi Dukuh Krajan"


def told(proposal) -> list[tuple]:
    return [(line.kind.rpartition(".")[2], line.recipient) for line in Notification.objects.about(proposal)]


def test_an_operator_begins_a_draft_for_their_agency():
    ratna = operator()

    proposal = actions.begin(ratna.organisations[0], plan_year=2027, title=TITLE, by=ratna)

    assert (proposal.status, proposal.filed_by, proposal.version) == ("draft", ratna, 1)
    assert proposal.code.startswith("UPR-")
    assert proposal.alignment.verdict == "not_checked"


@pytest.mark.parametrize("somebody", [planner, admin, operator])
def test_nobody_begins_a_draft_for_another_agency(somebody):
    with pytest.raises(NotAllowed):
        actions.begin(OrganisationFactory(), plan_year=2027, title=TITLE, by=somebody())

    assert Proposal.objects.count() == 0


def test_a_revision_raises_the_version():
    proposal = ProposalFactory()
    before = proposal.version

    actions.revise(proposal, {"target": Decimal("2.5")}, version=before, by=proposal.filed_by)

    proposal.refresh_from_db()
    assert (proposal.target, proposal.version) == (Decimal("2.50"), before + 1)


def test_a_revision_of_what_somebody_else_has_changed_is_refused_and_changes_nothing():
    proposal = ProposalFactory()
    before = proposal.version
    colleague = agency_head(proposal.organisation)
    actions.revise(Proposal.objects.get(pk=proposal.pk), {"budget": 5}, version=before, by=colleague)

    with pytest.raises(EditConflict):
        actions.revise(proposal, {"budget": 7}, version=before, by=proposal.filed_by)

    assert Proposal.objects.get().budget == 5
    assert (proposal.budget, proposal.version) == (5, before + 1)


def test_a_form_sent_twice_is_no_conflict():
    proposal = ProposalFactory()
    before = proposal.version

    for _time in range(2):
        actions.revise(proposal, {"budget": 5}, version=before, by=proposal.filed_by)

    assert (proposal.budget, proposal.version) == (5, before + 1)


def test_only_its_agency_revises_a_proposal():
    proposal = ProposalFactory()

    for stranger in (operator(), admin(), planner()):
        with pytest.raises(NotAllowed):
            actions.revise(proposal, {"budget": 5}, version=proposal.version, by=stranger)


@pytest.mark.parametrize("status", ["submitted", "accepted", "declined", "withdrawn"])
def test_what_is_filed_can_no_longer_be_revised(status):
    proposal = ProposalFactory(status=status)

    with pytest.raises(NotPossibleNow):
        actions.revise(proposal, {"budget": 5}, version=proposal.version, by=proposal.filed_by)

    assert Proposal.objects.get().budget == 150_000_000


def test_a_revision_touches_only_what_a_proposal_says():
    proposal = ProposalFactory()

    with pytest.raises(ValueError, match="status"):
        actions.revise(proposal, {"status": "accepted"}, version=proposal.version, by=proposal.filed_by)


def test_a_complete_draft_is_filed_examined_and_announced():
    moderator = admin()
    proposal = ProposalFactory()

    actions.submit(proposal, by=proposal.filed_by)

    assert (proposal.status, proposal.submitted_at is not None) == ("submitted", True)
    assert proposal.alignment.verdict == "aligned"
    assert told(proposal) == [("submitted", proposal.filed_by), ("awaiting_decision", moderator)]


def test_a_draft_with_gaps_is_refused_with_their_names():
    proposal = ProposalFactory(is_empty=True)

    with pytest.raises(Incomplete) as refusal:
        actions.submit(proposal, by=proposal.filed_by)

    assert str(refusal.value.message) == (
        "Belum dapat diajukan. Lengkapi dahulu: sub kegiatan, desa atau kelurahan, indikator, target, "
        "satuan, perkiraan anggaran, sumber dana, masalah dan alasan."
    )
    proposal.refresh_from_db()
    assert (proposal.status, told(proposal)) == ("draft", [])


def test_what_changed_after_it_was_read_is_not_filed():
    proposal = ProposalFactory()
    read = proposal.version
    actions.revise(proposal, {"budget": 5}, version=read, by=agency_head(proposal.organisation))

    with pytest.raises(EditConflict):
        actions.submit(proposal, by=proposal.filed_by, version=read)

    actions.submit(proposal, by=proposal.filed_by, version=read + 1)
    assert proposal.status == "submitted"


def test_the_press_of_a_button_twice_files_once():
    proposal = ProposalFactory(status="submitted")

    with pytest.raises(NotPossibleNow):
        actions.submit(proposal, by=proposal.filed_by)

    assert len(told(proposal)) == 1


def test_accepting_tells_everybody_who_files_for_the_agency():
    proposal, moderator = ProposalFactory(status="submitted"), admin()
    boss = agency_head(proposal.organisation)

    actions.accept(proposal, by=moderator)

    assert (proposal.status, proposal.decided_by) == ("accepted", moderator)
    assert set(told(proposal)[1:]) == {("accepted", proposal.filed_by), ("accepted", boss)}


def test_declining_gives_the_reason_along():
    proposal, moderator = ProposalFactory(status="submitted"), admin()

    actions.decline(proposal, by=moderator, reason="Sudah dikerjakan.")

    assert (proposal.status, proposal.decided_by) == ("declined", moderator)
    until = long_date(appeal_until(proposal))
    told = {"reason": "Sudah dikerjakan.", "appeal_until": until}
    assert Notification.objects.about(proposal).last().params == told


@pytest.mark.parametrize("answer", [actions.decline, actions.send_back])
def test_an_answer_without_its_reason_is_refused(answer):
    proposal = ProposalFactory(status="submitted")

    with pytest.raises(ReasonMissing):
        answer(proposal, by=admin(), reason="")

    assert (Proposal.objects.get().status, Proposal.objects.get().decided_by) == ("submitted", None)


@pytest.mark.parametrize("answer", [actions.accept, actions.decline, actions.send_back])
def test_nobody_answers_a_proposal_of_their_own_organisation(answer):
    proposal = ProposalFactory(organisation=host(), status="submitted", by=operator(host()))
    moderator_there = admin()

    with pytest.raises(NotAllowed):
        answer(proposal, by=moderator_there, reason="Baik.")

    assert Proposal.objects.get().status == "submitted"
    assert ("awaiting_decision", moderator_there) not in told(proposal)


def test_what_is_returned_can_be_mended_and_filed_again():
    proposal = ProposalFactory(status="returned")
    first = proposal.submitted_at

    actions.revise(proposal, {"budget": 5}, version=proposal.version, by=proposal.filed_by)
    unchecked = proposal.alignment.verdict
    actions.submit(proposal, by=proposal.filed_by)

    assert (unchecked, proposal.alignment.verdict) == ("not_checked", "aligned")
    assert proposal.submitted_at > first
    assert [kind for kind, _person in told(proposal)].count("submitted") == 2


def test_the_agency_takes_its_proposal_back():
    proposal = ProposalFactory(status="submitted")

    actions.withdraw(proposal, by=proposal.filed_by, reason="Digabung.")

    assert proposal.status == "withdrawn"


def test_another_agency_cannot_take_it_back():
    proposal = ProposalFactory(status="submitted")

    with pytest.raises(NotAllowed):
        actions.withdraw(proposal, by=operator(), reason="Iri.")


SUBJECTS = {
    "submitted": "Usulan {code} sudah diajukan",
    "awaiting_decision": "Usulan {code} menunggu keputusan",
    "accepted": "Usulan {code} diterima",
    "returned": "Usulan {code} dikembalikan untuk diperbaiki",
    "declined": "Usulan {code} ditolak",
}


def letters(status) -> dict:
    admin()
    proposal = ProposalFactory(status=status, title="Rehabilitasi <saluran> irigasi")
    rows = Notification.objects.about(proposal)
    return {row.kind.rpartition(".")[2]: (proposal, write(row)) for row in rows}


@pytest.mark.parametrize("status", ["accepted", "returned", "declined"])
def test_each_letter_names_the_proposal_and_leads_to_its_page(status):
    for kind, (proposal, letter) in letters(status).items():
        assert letter.subject == SUBJECTS[kind].format(code=proposal.code)
        assert proposal.title in letter.text
        assert "&lt;saluran&gt;" in letter.html
        assert proposal.get_absolute_url() in letter.text
        assert "{" not in letter.text + letter.subject


def test_who_has_to_mend_reads_why():
    _proposal, letter = letters("returned")["returned"]

    assert REASON in letter.text
    assert REASON in letter.html


def test_an_acceptance_without_a_word_has_no_empty_reason():
    _proposal, letter = letters("accepted")["accepted"]

    assert "Alasan" not in letter.text
