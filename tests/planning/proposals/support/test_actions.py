"""One resident, one support; organisations say why."""

import pytest

from perkasa.core.refusals import NotAllowed
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from planning.proposals.support import actions
from planning.proposals.support.models import Endorsement, Support
from planning.proposals.support.reading import backing_of
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import citizen, operator, planner
from tests.factories.voices import filed, joined, merged, resident, supported

pytestmark = pytest.mark.django_db


def test_a_resident_supports_once_however_often_they_ask():
    proposal, ratna = filed(), resident()

    actions.support(proposal, by=ratna)
    actions.support(proposal, by=ratna)

    assert Support.objects.filter(proposal=proposal).count() == 1
    assert backing_of(proposal, ratna).number == 1
    assert backing_of(proposal, ratna).is_mine is True


def test_support_taken_back_leaves_nothing():
    support = supported()

    actions.take_back(support.proposal, by=support.account)

    assert Support.objects.count() == 0


def test_who_has_not_confirmed_an_address_is_told_to():
    with pytest.raises(actions.AddressNotConfirmed):
        actions.support(filed(), by=citizen())


def test_nobody_supports_what_they_propose_themselves():
    joko = operator()
    proposal = filed(organisation=joko.organisations[0], by=joko)

    with pytest.raises(NotAllowed):
        actions.support(proposal, by=joko)


def test_nobody_supports_what_they_propose_together_with_others():
    proposal = filed()
    person = joined(proposal)

    with pytest.raises(NotAllowed):
        actions.support(filed_again(proposal), by=person)


def filed_again(proposal) -> Proposal:
    return Proposal.objects.get(pk=proposal.pk)


@pytest.mark.parametrize("status", [Status.DECLINED, Status.ACCOMMODATED, Status.WITHDRAWN])
def test_an_answered_proposal_is_supported_no_more(status):
    with pytest.raises(NotAllowed):
        actions.support(ProposalFactory(status=status), by=resident())


def test_an_organisation_endorses_with_a_statement_once():
    proposal, joko = filed(), operator()
    [agency] = joko.organisations

    actions.endorse(proposal, agency, statement="Irigasi ini mengairi 40 hektare.", by=joko)

    with pytest.raises(actions.EndorsedAlready):
        actions.endorse(proposal, agency, statement="Sekali lagi.", by=joko)
    assert [row.statement for row in Endorsement.objects.standing()] == ["Irigasi ini mengairi 40 hektare."]


def test_an_endorsement_taken_back_stays_on_record_and_may_be_given_anew():
    proposal, joko = filed(), operator()
    [agency] = joko.organisations
    endorsement = actions.endorse(proposal, agency, statement="Kami mendukung.", by=joko)

    actions.withdraw_endorsement(endorsement, by=joko)
    actions.endorse(proposal, agency, statement="Kami mendukung lagi.", by=joko)

    assert Endorsement.objects.count() == 2
    assert [row.statement for row in Endorsement.objects.standing()] == ["Kami mendukung lagi."]


def test_nobody_endorses_without_words_or_for_somebody_else():
    proposal, joko, other = filed(), operator(), operator()

    with pytest.raises(actions.StatementMissing):
        actions.endorse(proposal, joko.organisations[0], statement=" ", by=joko)
    with pytest.raises(NotAllowed):
        actions.endorse(proposal, other.organisations[0], statement="Kami mendukung.", by=joko)
    with pytest.raises(NotAllowed):
        actions.endorse(proposal, proposal.organisation, statement="Kami mendukung.", by=proposal.filed_by)


def test_merging_moves_no_support_and_counts_nobody_twice():
    lower, upper, ratna = filed(), filed(), resident()
    supported(lower, by=ratna)
    supported(lower)
    supported(upper)

    merged(lower, upper)

    seen = backing_of(upper, ratna)
    assert (seen.number, seen.of_merged, seen.is_mine, seen.was_merged) == (1, 2, False, True)
    actions.support(upper, by=ratna)
    seen = backing_of(upper, ratna)
    assert (seen.number, seen.of_merged, seen.is_mine) == (2, 1, True)
    assert lower.supports.count() == 2


def test_a_planner_may_support_as_a_resident():
    ayu = planner(can_sign_in=True)

    assert backing_of(filed(), ayu).may_support is True
