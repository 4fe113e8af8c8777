"""The letters of invitations leave once, say the same to everybody, and survive a mail server away."""

import re

import pytest
import time_machine

from perkasa.core.jobs import WorkState
from stakeholders.invitations import actions
from stakeholders.invitations.models import InvitationLetter
from stakeholders.invitations.tasks import send_invitations
from stakeholders.invitations.tokens import find, path_of, token_of
from tests.factories.organisations import addressee, invitation

pytestmark = pytest.mark.django_db


def states() -> list[str]:
    return list(InvitationLetter.objects.order_by("pk").values_list("state", flat=True))


def test_a_letter_leaves_once_with_a_link_that_opens_the_invitation(smtp_server):
    asked = invitation()

    send_invitations()
    send_invitations()

    [received] = smtp_server.received
    assert received.to == "joko@contoh.id"
    [link] = set(re.findall(r"http\S+/undangan/(\S+)/", received.text))
    assert find(link) == asked
    assert link in received.html
    assert asked.organisation.name in received.text
    assert states() == [WorkState.DONE]


def test_the_letter_is_the_same_with_and_without_an_account(smtp_server):
    with time_machine.travel("2030-11-22 09:00+07:00", tick=False):
        asked = invitation(email="belum@contoh.id")
        addressee("sudah@contoh.id")
        invitation(asked.organisation, by=asked.invited_by, email="sudah@contoh.id")
        InvitationLetter.objects.update(not_before="2020-01-01T00:00+07:00")

    send_invitations()

    one, other = (re.sub(r"/undangan/\S+/", "", received.text) for received in smtp_server.received)
    assert one == other


def test_what_was_answered_or_expired_meanwhile_does_not_leave(smtp_server):
    with time_machine.travel("2026-11-01"):
        invitation()
    with time_machine.travel("2026-12-01"):
        send_invitations()

    assert (smtp_server.received, states()) == ([], [WorkState.CANCELLED])


def test_a_mail_server_away_costs_an_attempt_and_no_letter(settings, smtp_server):
    port = settings.EMAIL_PORT
    settings.EMAIL_PORT = 1
    invitation()
    with time_machine.travel("2026-11-22 09:00+07:00"):
        InvitationLetter.objects.update(not_before="2026-11-22T08:00+07:00")
        send_invitations()
        letter = InvitationLetter.objects.get()
        assert (letter.state, letter.attempts) == (WorkState.PENDING, 1)
        assert "refused" in letter.error
    settings.EMAIL_PORT = port
    with time_machine.travel("2026-11-22 09:02+07:00"):
        send_invitations()

    assert states() == [WorkState.DONE]
    assert len(smtp_server.received) <= 1


def test_only_the_latest_link_opens_and_no_other_word():
    asked = invitation()
    first = token_of(asked)
    actions.resend(asked, by=asked.invited_by)

    assert find(first) is None
    assert find(token_of(asked)) == asked
    for word in ("", "UND-222222.1", first[:-1], first + "x", f"{asked.code}.2.x", asked.code):
        assert find(word) is None
    assert path_of(asked) == f"/undangan/{token_of(asked)}/"
