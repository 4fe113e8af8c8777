"""Who signs or decides in bulk has just proven to be who they are."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
import time_machine
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.urls import reverse
from django.utils import timezone

from consultations.minutes.models import Status
from planning.proposals.statuses import Status as ProposalStatus
from tests.factories.minutes import submitted as submitted_minutes
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import PASSWORD, admin, head
from tests.fixtures.authenticator import totp

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
FACTOR = reverse("mfa_reauthenticate")
LONG_AFTER = timedelta(minutes=11)


@pytest.fixture(autouse=True)
def compulsory(settings):
    settings.SECOND_FACTOR = "required"


def with_factor(person):
    TOTP.activate(person, SECRET)
    RecoveryCodes.activate(person)
    return person


def sign_in(client, person) -> None:
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    client.post(reverse("mfa_authenticate"), {"code": totp(SECRET)})


def approval_of(minutes) -> str:
    return reverse("consultations:minutes.approve", args=[minutes.booking.code])


def test_right_after_signing_in_with_it_a_head_signs_without_being_asked(client):
    minutes = submitted_minutes()
    sign_in(client, with_factor(head(can_sign_in=True)))

    client.post(approval_of(minutes))

    minutes.refresh_from_db()
    assert minutes.status == Status.APPROVED


def test_later_a_head_is_asked_and_then_what_was_sent_is_done(client):
    minutes = submitted_minutes()
    sign_in(client, with_factor(head(can_sign_in=True)))

    with time_machine.travel(timezone.now() + LONG_AFTER):
        asked = client.post(approval_of(minutes))
        assert unquote(asked.url) == f"{FACTOR}?next={approval_of(minutes)}"
        minutes.refresh_from_db()
        assert minutes.status == Status.SUBMITTED

        client.post(asked.url, {"code": totp(SECRET), "next": approval_of(minutes)})

    minutes.refresh_from_db()
    assert minutes.status == Status.APPROVED


def test_a_password_alone_is_no_proof_for_who_has_more(client):
    minutes = submitted_minutes()
    sign_in(client, with_factor(head(can_sign_in=True)))

    with time_machine.travel(timezone.now() + LONG_AFTER):
        client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
        answer = client.post(approval_of(minutes))

    assert answer.url.startswith(FACTOR)
    minutes.refresh_from_db()
    assert minutes.status == Status.SUBMITTED


def test_a_wrong_code_changes_nothing(client):
    minutes = submitted_minutes()
    client.force_login(with_factor(head(can_sign_in=True)))

    asked = client.post(approval_of(minutes))
    client.post(asked.url, {"code": "000000", "next": approval_of(minutes)})

    minutes.refresh_from_db()
    assert minutes.status == Status.SUBMITTED


def test_the_signature_in_the_admin_asks_too(client):
    minutes = submitted_minutes()
    client.force_login(with_factor(head()))

    page = reverse("admin:consultations_minutes_step", args=[minutes.pk, "approve"])

    assert client.get(page).url.startswith(FACTOR)
    assert client.post(page, {"reason": ""}).url.startswith(FACTOR)
    assert client.get(page.replace("approve", "send_back")).status_code == 200


def test_deciding_many_at_once_asks_and_one_does_not(client):
    proposal = ProposalFactory(status=ProposalStatus.SUBMITTED)
    client.force_login(with_factor(admin()))

    rows = reverse("admin:planning_proposal_changelist")
    many = client.post(rows, {"action": "step_accept", "_selected_action": [proposal.pk], "confirmed": "1"})
    assert many.url.startswith(FACTOR)
    proposal.refresh_from_db()
    assert proposal.status == ProposalStatus.SUBMITTED

    one = reverse("admin:planning_proposal_step", args=[proposal.pk, "accept"])
    client.post(one, {"reason": ""})
    proposal.refresh_from_db()
    assert proposal.status == ProposalStatus.ACCEPTED


def test_after_the_proof_many_are_decided(client):
    proposal = ProposalFactory(status=ProposalStatus.SUBMITTED)
    sign_in(client, with_factor(admin(can_sign_in=True)))

    rows = reverse("admin:planning_proposal_changelist")
    client.post(rows, {"action": "step_accept", "_selected_action": [proposal.pk], "confirmed": "1"})

    proposal.refresh_from_db()
    assert proposal.status == ProposalStatus.ACCEPTED


def test_closing_accounts_in_bulk_asks(client):
    client.force_login(with_factor(admin()))
    chosen = {"action": "close_accounts", "_selected_action": [head().pk]}

    assert client.post(reverse("admin:stakeholders_account_changelist"), chosen).url.startswith(FACTOR)
