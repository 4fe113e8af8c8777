"""The words of an invitation, and how it leaves."""

import logging

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import get_template
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.jobs import WorkState, until_none_is_left
from stakeholders.invitations.models import Invitation, InvitationLetter
from stakeholders.invitations.tokens import path_of
from stakeholders.notifications.letters import AUTOMATIC, plain_text
from stakeholders.notifications.sender import LEASE, WAITS, fate_of

log = logging.getLogger(__name__)

FOLDER = "emails/stakeholders/invitations/invited"


def email_of(invitation: Invitation, connection: BaseEmailBackend | None = None) -> EmailMultiAlternatives:
    """The invitation as it goes into the post; it says the same to people with and without an account."""
    context = {
        "invitation": invitation,
        "url": settings.SITE_URL + path_of(invitation),
        "site": {"name": _("Perkasa Kendal"), "url": settings.SITE_URL},
    }
    subject = " ".join(plain_text(f"{FOLDER}/subject.txt", context).split())
    context["subject"] = subject
    text = plain_text(f"{FOLDER}/body.txt", context).strip() + "\n"
    email = EmailMultiAlternatives(
        subject, text, to=[invitation.email], headers=dict(AUTOMATIC), connection=connection
    )
    email.attach_alternative(get_template(f"{FOLDER}/body.html").render(context), "text/html")
    return email


def send_due() -> int:
    """Every letter that is due has left or says why not; answers how many were dealt with."""
    cut_off = _("Pengiriman terputus; surat ini mungkin sudah sampai.")
    now = timezone.now()
    abandoned = InvitationLetter.objects.abandoned(now - LEASE)
    abandoned.update(state=WorkState.UNKNOWN, finished_at=now, error=cut_off)
    connection = get_connection()
    try:
        return until_none_is_left(lambda: _send_next(connection))
    finally:
        connection.close()


def _send_next(connection: BaseEmailBackend) -> bool:
    """One letter has been dealt with; False when none is due."""
    rows = InvitationLetter.objects.select_related("invitation__organisation", "invitation__invited_by")
    letter = rows.claim_next()
    if letter is None:
        return False
    invitation = letter.invitation
    if (
        invitation.status != invitation.Status.SENT
        or invitation.version != letter.version
        or invitation.is_expired()
    ):
        letter.finish(WorkState.CANCELLED)
        return True
    try:
        email_of(invitation, connection).send()
    except Exception as error:  # one letter that cannot leave must not hold up the others
        connection.close()
        _wait_or_give_up(letter, error)
    else:
        letter.finish(WorkState.DONE)
    return True


def _wait_or_give_up(letter: InvitationLetter, error: Exception) -> None:
    fate, words = fate_of(error), f"{type(error).__name__}: {error}"
    if fate == WorkState.PENDING and letter.attempts <= len(WAITS):
        letter.try_again(WAITS[letter.attempts - 1], words)
        log.warning("Letter %s waits for another attempt (%s).", letter.pk, type(error).__name__)
    else:
        letter.finish(WorkState.FAILED if fate == WorkState.PENDING else fate, words)
        log.error("Letter %s was not sent (%s).", letter.pk, type(error).__name__)
