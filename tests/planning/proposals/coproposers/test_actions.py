"""Proposing together: asked by letter, agreed by its link, each in a part of their own."""

import pytest
from django.core import mail
from django.urls import reverse

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.proposals import actions as proposals
from planning.proposals.coproposers import actions
from planning.proposals.coproposers.links import address_for
from planning.proposals.coproposers.models import CoProposer, Part
from planning.proposals.models import Proposal
from planning.proposals.policies import may_edit
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.notifications.sender import send_due
from tests.factories.filing import idea
from tests.factories.stakeholders import admin, citizen, host

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _planning_agency():
    host()


def asked(proposal, part=Part.WRITER) -> CoProposer:
    return actions.invite(proposal, email="budi@contoh.id", full_name="Budi", part=part, by=proposal.filed_by)


def fresh(proposal) -> Proposal:
    return Proposal.objects.get(pk=proposal.pk)


def test_nobody_takes_part_before_they_have_agreed():
    proposal = idea()
    budi = asked(proposal).account

    assert not may_edit.test(budi, fresh(proposal))
    assert not Proposal.objects.visible_to(budi).filter(pk=proposal.pk).exists()


def test_the_link_of_the_letter_is_answered_without_signing_in(client):
    proposal = idea()
    coproposer = asked(proposal)
    send_due()
    link = address_for(coproposer)

    shown = client.get(link).content.decode()
    client.post(link + "agree/")

    coproposer.refresh_from_db()
    assert (link in mail.outbox[0].body, mail.outbox[0].to) == (True, ["budi@contoh.id"])
    assert ("Saya bersedia" in shown, coproposer.status) == (True, "agreed")
    assert "Saya bersedia" not in client.get(link).content.decode()
    assert Notification.objects.filter(kind=Kind.PROPOSAL_TOGETHER_ANSWERED).count() == 1


@pytest.mark.parametrize("part", Part)
def test_a_part_says_what_one_may_do(part):
    proposal = idea()
    coproposer = asked(proposal, part)
    actions.agree(coproposer, by=coproposer.account)

    budi = coproposer.account
    assert may_edit.test(budi, fresh(proposal)) == (part == Part.WRITER)
    assert Proposal.objects.visible_to(budi).filter(pk=proposal.pk).exists()
    with pytest.raises(NotAllowed):
        proposals.withdraw(fresh(proposal), by=budi, reason="Tidak jadi.")


def test_all_who_propose_together_hear_what_becomes_of_it():
    proposal = idea()
    coproposer = asked(proposal, Part.COMPANION)
    actions.agree(coproposer, by=coproposer.account)
    proposals.submit(fresh(proposal), by=proposal.filed_by)

    proposals.send_back(fresh(proposal), by=admin(), reason="Sebutkan ukurannya.")

    told = Notification.objects.filter(kind=Kind.PROPOSAL_RETURNED).values_list("recipient", flat=True)
    assert set(told) == {proposal.filed_by_id, coproposer.account_id}


def test_who_was_let_go_takes_no_part_and_their_link_ends(client):
    coproposer = asked(idea())
    actions.release(coproposer, by=coproposer.invited_by)

    with pytest.raises(NotPossibleNow):
        actions.agree(coproposer, by=coproposer.account)
    assert "Saya bersedia" not in client.get(address_for(coproposer)).content.decode()


def test_one_is_asked_once_and_never_oneself():
    proposal = idea()
    asked(proposal)

    with pytest.raises(actions.AskedAlready):
        asked(proposal)
    with pytest.raises(actions.ProposesItself):
        actions.invite(
            proposal, email=proposal.filed_by.email, full_name="Saya", part=Part.CONTACT, by=proposal.filed_by
        )


def test_the_portal_is_no_mail_cannon(monkeypatch):
    monkeypatch.setattr(actions, "LETTERS_PER_DAY", 1)
    proposal = idea()
    asked(proposal)

    with pytest.raises(actions.TooMany):
        actions.invite(
            proposal, email="ani@contoh.id", full_name="Ani", part=Part.WRITER, by=proposal.filed_by
        )


def test_only_who_proposes_asks_others(client):
    proposal = idea()
    with pytest.raises(NotAllowed):
        actions.invite(proposal, email="a@contoh.id", full_name="A", part=Part.WRITER, by=citizen())

    coproposer = asked(proposal)
    actions.agree(coproposer, by=coproposer.account)
    client.force_login(coproposer.account)
    assert (
        client.get(reverse("planning:proposals.coproposers.index", args=[proposal.code])).status_code == 403
    )


def test_a_forged_link_is_not_found_and_somebody_else_is_turned_away(client):
    coproposer = asked(idea())
    link = address_for(coproposer)

    assert client.get(link.replace(":", "x", 1)).status_code == 404
    client.force_login(citizen())
    assert client.get(link).status_code == 403


def test_the_page_asks_shows_and_lets_go(client):
    proposal = idea()
    client.force_login(proposal.filed_by)
    page = reverse("planning:proposals.coproposers.index", args=[proposal.code])

    client.post(page, {"full_name": "Budi", "email": "budi@contoh.id", "part": "companion"})
    shown = client.get(page).content.decode()
    key = CoProposer.objects.get().pk
    client.post(reverse("planning:proposals.coproposers.release", args=[proposal.code, key]))

    assert ("Budi" in shown, "Menunggu jawaban" in shown) == (True, True)
    assert CoProposer.objects.get().status == "released"
    assert Account.objects.get(email="budi@contoh.id").full_name == "Budi"
