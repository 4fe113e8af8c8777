"""What is typed is kept as it is typed, and two people on one draft lose nothing."""

import pytest
from django.urls import reverse

from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.steps import STEPS, TYPED
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, agency_head, host, operator

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_the_end_of_2026(time_machine):
    time_machine.move_to("2026-11-20T09:00:00+07:00")
    host()


@pytest.fixture
def ratna(client):
    account = operator(OrganisationFactory(field_codes=("1.03",)))
    client.force_login(account)
    return account


def ask(proposal, step: str) -> str:
    return STEPS[step].url(proposal)


def test_two_people_on_one_draft_nothing_is_lost(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)
    read = proposal.version
    actions.revise(proposal, {"budget": 99_000_000}, version=read, by=agency_head(proposal.organisation))

    answer = client.post(
        ask(proposal, "anggaran"), {"budget": "7 juta", "source_of_funds": "dau", "version": read}
    )
    html = answer.content.decode()
    again = client.post(
        ask(proposal, "anggaran"),
        {"budget": "7 juta", "source_of_funds": "dau", "version": answer.context["form"]["version"].value()},
    )

    assert "sudah diubah di tempat lain" in html
    assert 'value="7 juta"' in html
    assert "99.000.000" in html
    assert again.status_code == 302
    assert Proposal.objects.get().budget == 7_000_000


def save(client, proposal, step: str, typed: dict):
    return client.post(reverse("planning:proposals.autosave", args=[proposal.code, step]), typed)


def test_what_is_typed_so_far_is_kept(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna, is_empty=True)

    answer = save(
        client,
        proposal,
        "ukuran",
        {"indicator": "Panj", "target": "", "unit": "", "version": proposal.version},
    )

    assert answer.json() == {"saved": "09.00", "version": str(proposal.version + 1)}
    assert Proposal.objects.get().indicator == "Panj"


def test_what_cannot_be_kept_is_said_and_changes_nothing(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)

    answer = save(client, proposal, "anggaran", {"budget": "banyak", "version": proposal.version})

    assert (answer.status_code, Proposal.objects.get().budget) == (422, 150_000_000)


def test_what_was_filed_once_keeps_no_gaps_while_it_is_mended(client):
    proposal = ProposalFactory(status="returned")
    client.force_login(proposal.filed_by)

    answer = save(client, proposal, "alasan", {"reason": "", "version": proposal.version})

    assert (answer.status_code, bool(Proposal.objects.get().reason)) == (422, True)


def test_autosave_of_an_older_state_is_a_conflict(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)
    actions.revise(
        proposal, {"reason": "Baru."}, version=proposal.version, by=agency_head(proposal.organisation)
    )

    answer = save(client, proposal, "alasan", {"reason": "Lama.", "version": proposal.version - 1})

    assert (answer.status_code, Proposal.objects.get().reason) == (409, "Baru.")


def test_autosave_of_what_is_filed_is_a_conflict(client):
    proposal = ProposalFactory(status="submitted")
    client.force_login(proposal.filed_by)

    assert (
        save(client, proposal, "alasan", {"reason": "Lama.", "version": proposal.version}).status_code == 409
    )


@pytest.mark.parametrize("step", TYPED)
def test_every_typed_question_saves_itself(client, ratna, step):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)

    address = reverse("planning:proposals.autosave", args=[proposal.code, step])
    assert f'data-autosave="{address}"' in client.get(ask(proposal, step)).content.decode()


def test_a_choice_is_not_saved_by_itself(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)

    assert [save(client, proposal, step, {}).status_code for step in ("kegiatan", "lokasi", "warna")] == [
        404
    ] * 3


def test_another_agency_s_draft_takes_nothing(client, ratna):
    draft, filed = ProposalFactory(), ProposalFactory(status="returned")

    answers = [
        save(client, proposal, "alasan", {"reason": "Lain.", "version": 2}) for proposal in (draft, filed)
    ]

    assert [answer.status_code for answer in answers] == [404, 403]
    assert not Proposal.objects.filter(reason="Lain.").exists()
