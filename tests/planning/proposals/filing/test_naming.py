"""A citizen's name stands beside their proposal only with their consent, and only so long."""

import pytest
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.proposals import actions
from planning.proposals.filing import naming
from planning.proposals.models import Proposal
from stakeholders.privacy.consents import Consent
from stakeholders.privacy.reference import load_privacy
from tests.factories.filing import idea, with_papers
from tests.factories.stakeholders import citizen, host

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal():
    host()
    load_privacy()
    found = with_papers(idea(citizen(full_name="Siti Aminah")))
    actions.submit(found, by=found.filed_by)
    return found


def public(client, proposal) -> tuple[bool, bool]:
    """Whether a stranger reads the name on the list, and on the proposal's page."""
    client.logout()
    pages = [reverse("planning:proposals.index"), proposal.get_absolute_url()]
    seen = ["Siti Aminah" in client.get(page).content.decode() for page in pages]
    return seen[0], seen[1]


def test_without_consent_everybody_reads_only_the_village(client, proposal):
    assert public(client, proposal) == (False, False)
    assert Proposal.objects.get().proposer_words == f"Warga {proposal.region}"


def test_with_consent_the_name_is_shown_and_the_consent_is_on_record(client, proposal):
    client.force_login(proposal.proposer)
    client.post(reverse("planning:proposals.filing.show_name", args=[proposal.code]))

    consent = Consent.objects.get()
    assert public(client, proposal) == (True, True)
    assert (consent.account, consent.given_for, consent.answer) == (
        proposal.proposer, proposal.code, Consent.Answer.GIVEN,
    )  # fmt: skip


def test_the_page_of_ones_own_proposal_asks_and_then_offers_to_take_it_back(client, proposal):
    show = reverse("planning:proposals.filing.show_name", args=[proposal.code])
    hide = reverse("planning:proposals.filing.hide_name", args=[proposal.code])
    client.force_login(proposal.proposer)
    asking = client.get(proposal.get_absolute_url()).content.decode()
    naming.show_name(proposal, by=proposal.proposer)
    named = client.get(proposal.get_absolute_url()).content.decode()

    assert f"Umum membaca “Warga {proposal.region}”, bukan nama Anda." in asking
    assert (show in asking, hide in asking) == (True, False)
    assert (show in named, hide in named) == (False, True)


@pytest.mark.parametrize(
    ("where", "said"),
    [("planning:proposals.filing.hide_name", {}), ("home:privacy.withdraw", {"untuk": "code"})],
)
def test_consent_is_taken_back_on_either_page(client, proposal, where, said):
    naming.show_name(proposal, by=proposal.proposer)
    client.force_login(proposal.proposer)

    client.post(
        reverse(where, args=[proposal.code] if where.startswith("planning") else []),
        {"untuk": proposal.code},
    )

    assert public(client, proposal) == (False, False)
    assert Consent.objects.of(proposal.proposer).first().answer == Consent.Answer.WITHDRAWN


def test_nobody_else_decides_whether_the_name_is_shown(proposal):
    with pytest.raises(NotAllowed):
        naming.show_name(proposal, by=citizen())


def test_the_name_of_a_closed_account_is_not_shown(proposal):
    naming.show_name(proposal, by=proposal.proposer)
    proposal.proposer.is_active = False

    assert proposal.proposer_words == f"Warga {proposal.region}"
