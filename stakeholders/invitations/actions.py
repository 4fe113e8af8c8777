"""What can be done with invitations: invite, send again, revoke, accept, decline."""

from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.offices import check_office, seat
from stakeholders.invitations.lifecycle import INVITATION
from stakeholders.invitations.models import Invitation, InvitationLetter
from stakeholders.invitations.policies import may_invite
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation

A_DAY = timedelta(days=1)
# So that nobody makes a mail cannon of the portal.
LETTERS_PER_DAY = 30


class AlreadyInvited(Refusal):
    message = _("Alamat ini sudah diundang dan belum menjawab. Kirim ulang undangannya dari daftar di bawah.")


class TooManyLetters(Refusal):
    message = _("Hari ini sudah terlalu banyak undangan dari instansi ini. Lanjutkan besok.")
    http_status = 429


class Expired(Refusal):
    message = _("Undangan ini sudah kedaluwarsa. Minta pengundang mengirimnya lagi.")


class OrganisationAway(Refusal):
    message = _("Instansi ini sedang tidak aktif, jadi undangannya belum dapat diterima.")


@transaction.atomic
def invite(organisation: Organisation, *, email: str, title: str, role: str, by: Account) -> Invitation:
    """A letter to `email` is on its way; its link opens an office in `organisation` for `INVITATION_DAYS`."""
    [organisation] = locked(Organisation.objects.filter(pk=organisation.pk))
    if not may_invite.test(by, organisation):
        raise NotAllowed
    check_office(organisation, title=title, role=role)
    with guarded({"invited_once_at_a_time": AlreadyInvited}):
        invitation = Invitation.objects.create(
            organisation=organisation, email=email.lower(), title=title, role=role, invited_by=by,
            expires_at=_expiry(),
        )  # fmt: skip
    INVITATION.begin(invitation, by=by)
    _post(invitation)
    return invitation


@transaction.atomic
def resend(invitation: Invitation, *, by: Account, reason: str = "") -> None:
    """A new letter with a new link is on its way; the old link opens nothing any more."""
    locked(Organisation.objects.filter(pk=invitation.organisation_id))
    _bring_up_to_date(invitation)
    also = {"version": invitation.version + 1, "expires_at": _expiry()}
    INVITATION.advance(invitation, "resend", by=by, reason=reason, also=also)
    _drop_letters(invitation)
    _post(invitation)


@transaction.atomic
def revoke(invitation: Invitation, *, by: Account, reason: str = "") -> None:
    """Its link opens nothing any more."""
    _bring_up_to_date(invitation)
    INVITATION.advance(invitation, "revoke", by=by, reason=reason)
    _drop_letters(invitation)


@transaction.atomic
def forget(addresses: Iterable[str]) -> None:
    """Nobody waits for an answer from these addresses any more: their owner has been forgotten."""
    concerned = Q(pk__in=[])
    for address in addresses:
        concerned |= Q(email__iexact=address)
    for invitation in locked(Invitation.objects.filter(concerned, status=Invitation.Status.SENT)):
        INVITATION.advance(invitation, "forget", by=None)
        _drop_letters(invitation)


@transaction.atomic
def accept(invitation: Invitation, *, version: int, by: Account) -> Assignment:
    """From today `by` holds the office; who invited knows, and the link has done its one service."""
    [organisation] = locked(Organisation.objects.filter(pk=invitation.organisation_id))
    _must_be_latest(invitation, version)
    also = {"accepted_by": by, "answered_at": timezone.now()}
    INVITATION.advance(invitation, "accept", by=by, also=also)
    if not organisation.may_act():
        raise OrganisationAway
    assignment = seat(by, organisation, title=invitation.title, role=invitation.role)
    _tell_who_invited(invitation, Kind.INVITATION_ACCEPTED, by)
    return assignment


@transaction.atomic
def decline(invitation: Invitation, *, version: int, by: Account) -> None:
    """The invited person does not want the office; who invited knows."""
    _must_be_latest(invitation, version)
    INVITATION.advance(invitation, "decline", by=by, also={"answered_at": timezone.now()})
    _tell_who_invited(invitation, Kind.INVITATION_DECLINED, by)


def _must_be_latest(invitation: Invitation, version: int) -> None:
    """The row is locked and read again; a link of an earlier letter, or one too old, opens nothing."""
    _bring_up_to_date(invitation)
    if invitation.version != version:
        raise NotPossibleNow
    if invitation.is_expired():
        raise Expired


def _bring_up_to_date(invitation: Invitation) -> None:
    locked(Invitation.objects.filter(pk=invitation.pk))
    invitation.refresh_from_db()


def _expiry():
    return timezone.now() + timedelta(days=settings.INVITATION_DAYS)


def _post(invitation: Invitation) -> None:
    """One letter more, unless the organisation has sent too many since yesterday; its row is locked."""
    lately = InvitationLetter.objects.filter(
        invitation__organisation=invitation.organisation_id, written_at__gt=timezone.now() - A_DAY
    )
    if lately.count() >= LETTERS_PER_DAY:
        raise TooManyLetters
    invitation.letters.create(version=invitation.version)
    nudge(Job.SEND_INVITATIONS)


def _drop_letters(invitation: Invitation) -> None:
    """What has not left yet does not leave."""
    waiting = invitation.letters.filter(state=WorkState.PENDING)
    waiting.order_by().update(state=WorkState.CANCELLED, finished_at=timezone.now())


def _tell_who_invited(invitation: Invitation, kind: Kind, by: Account) -> None:
    organisation = invitation.organisation
    params = {
        "name": str(by), "title": invitation.title, "organisation": organisation.name,
        "path": organisation.get_absolute_url(),
    }  # fmt: skip
    notify(invitation.invited_by, kind, about=invitation, params=params)
