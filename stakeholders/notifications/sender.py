"""The postman: takes one due message after another, hands it over, and writes down what became of it."""

import logging
import smtplib
from datetime import timedelta

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.jobs import WorkState, until_none_is_left
from perkasa.core.mail import OutcomeUnknown
from stakeholders.notifications import letters
from stakeholders.notifications.models import Notification

log = logging.getLogger(__name__)

# After a reason that may pass a message waits this long for its next attempt; after the last it has failed.
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720))
# One delivery takes at most ten commands of EMAIL_TIMEOUT seconds; who is silent for longer has been killed.
LEASE = timedelta(minutes=15)
PERMANENT = 500


def send_due() -> int:
    """Everything due has left or says why not, over one connection; answers how many were dealt with."""
    settle()
    connection = get_connection()
    try:
        return until_none_is_left(lambda: _send_next(connection))
    finally:
        connection.close()


def settle() -> None:
    """What is too late is marked as missed; what a killed worker left behind waits for a person."""
    now = timezone.now()
    Notification.objects.too_late(now).update(state=WorkState.MISSED, finished_at=now)
    abandoned = _("Pengiriman terputus; pesan ini mungkin sudah sampai.")
    Notification.objects.abandoned(now - LEASE).update(
        state=WorkState.UNKNOWN, finished_at=now, error=abandoned
    )


def _send_next(connection: BaseEmailBackend) -> bool:
    """One due message has been dealt with; False when none is left or the mail server is away."""
    notification = Notification.objects.select_related("recipient").claim_next()
    if notification is None:
        return False
    if reason := _why_not(notification):
        notification.finish(WorkState.CANCELLED, reason)
        return True
    if not _is_open(connection, notification):
        return False
    try:
        letters.email_of(notification, connection).send()
    except Exception as error:  # one message that cannot be written or sent must not hold up the others
        connection.close()
        _wait_or_give_up(notification, fate_of(error), error)
    else:
        notification.finish(WorkState.DONE)
    return True


def _why_not(notification: Notification) -> str:
    """Why the message has nobody to go to, or nothing to speak of."""
    if not notification.recipient.is_active:
        return _("Akun penerima sudah ditutup.")
    if notification.about is None:
        return _("Data yang diberitakan sudah tidak ada.")
    return ""


def _is_open(connection: BaseEmailBackend, notification: Notification) -> bool:
    """Whether the line stands; if not, this message waits: an outage costs one attempt a round."""
    try:
        connection.open()
    except OSError as error:
        connection.close()
        _wait_or_give_up(notification, WorkState.PENDING, error)
        return False
    return True


def _wait_or_give_up(notification: Notification, fate: WorkState, error: Exception) -> None:
    words = f"{type(error).__name__}: {error}"
    if fate == WorkState.PENDING and notification.attempts <= len(WAITS):
        notification.try_again(WAITS[notification.attempts - 1], words)
        log.warning("Notification %s waits for another attempt (%s).", notification.pk, type(error).__name__)
    else:
        notification.finish(WorkState.FAILED if fate == WorkState.PENDING else fate, words)
        log.error("Notification %s was not sent (%s).", notification.pk, type(error).__name__)


def fate_of(error: Exception) -> WorkState:
    """Pending: the reason may pass (4xx, no line). Unknown: it may have arrived. Failed: no use."""
    match error:
        case OutcomeUnknown():
            return WorkState.UNKNOWN
        case smtplib.SMTPRecipientsRefused():
            passing = all(code < PERMANENT for code, _words in error.recipients.values())
        case smtplib.SMTPResponseException():
            passing = error.smtp_code < PERMANENT
        case smtplib.SMTPNotSupportedError():
            passing = False
        case _:
            passing = isinstance(error, OSError)
    return WorkState.PENDING if passing else WorkState.FAILED
