"""The postman: takes one due message after another, hands it over, and writes down what became of it."""

import logging
import smtplib
from datetime import timedelta

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.fetching import NoAnswer, TooLarge, Unreachable
from perkasa.core.jobs import WorkState, until_none_is_left
from perkasa.core.mail import OutcomeUnknown
from stakeholders.notifications import gateway, letters
from stakeholders.notifications.models import Channel, Notification
from stakeholders.notifications.preferences import quiet_until

log = logging.getLogger(__name__)

# After a reason that may pass a message waits this long for its next attempt; after the last it has failed.
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720))
# A server that is away is nobody's failure: its messages never give up and ask again at least this often.
LONGEST_OUTAGE_WAIT = timedelta(hours=1)
# One delivery takes at most ten commands of EMAIL_TIMEOUT seconds; who is silent for longer has been killed.
LEASE = timedelta(minutes=15)
PERMANENT = 500


def send_due() -> int:
    """Everything due has left or says why not; answers how many were dealt with.

    Mail goes over one connection; a mail server that is away does not hold up short messages.
    """
    settle()
    connection = get_connection()
    try:
        mailed = until_none_is_left(lambda: _mail_next(connection))
    finally:
        connection.close()
    return mailed + until_none_is_left(_message_next)


def settle() -> None:
    """What is too late is marked as missed; what a killed worker left behind waits for a person.

    What somebody wants in the portal alone has arrived as soon as it is due.
    """
    now = timezone.now()
    Notification.objects.too_late(now).update(state=WorkState.MISSED, finished_at=now)
    abandoned = _("Pengiriman terputus; pesan ini mungkin sudah sampai.")
    Notification.objects.stuck(now - LEASE).update(state=WorkState.UNKNOWN, finished_at=now, error=abandoned)
    shown = Notification.objects.due(now).filter(channel=Channel.PORTAL)
    shown.update(state=WorkState.DONE, finished_at=now)


def _mail_next(connection: BaseEmailBackend) -> bool:
    """One due e-mail has been dealt with; False when none is left or the mail server is away."""
    notification = _claim(Channel.EMAIL)
    if notification is None or _is_settled(notification):
        return notification is not None
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


def _message_next() -> bool:
    """One due short message has been dealt with; False when none is left or the gateway is away."""
    notification = _claim(Channel.MESSAGE)
    if notification is None or _is_settled(notification):
        return notification is not None
    try:
        gateway.send(notification, letters.short_words_of(notification))
    except Unreachable as error:
        _wait_out(notification, error)
        return False
    except Exception as error:  # as with e-mail
        _wait_or_give_up(notification, fate_of(error), error)
    else:
        notification.finish(WorkState.DONE)
    return True


def _claim(channel: Channel) -> Notification | None:
    rows = Notification.objects.filter(channel=channel).select_related("recipient__quiet_hours")
    return rows.claim_next()


def _is_settled(notification: Notification) -> bool:
    """Whether it need not be sent now: it has nobody to go to, or its recipient wants quiet."""
    if reason := _why_not(notification):
        notification.finish(WorkState.CANCELLED, reason)
        return True
    now = timezone.now()
    until = None if notification.is_urgent else quiet_until(notification.recipient, now)
    if until is None or (notification.not_after and notification.not_after < until):
        return False
    notification.wait_until(until)
    return True


def _why_not(notification: Notification) -> str:
    """Why the message has nobody to go to, nothing to speak of, or no way to go."""
    if not notification.recipient.is_active:
        return _("Akun penerima sudah ditutup.")
    if notification.about is None:
        return _("Data yang diberitakan sudah tidak ada.")
    if notification.channel == Channel.MESSAGE:
        if not settings.MESSAGE_GATEWAY_URL:
            return _("Saluran pesan singkat tidak dipakai.")
        if not notification.recipient.phone:
            return _("Penerima tidak mencantumkan nomor telepon.")
    return ""


def _is_open(connection: BaseEmailBackend, notification: Notification) -> bool:
    """Whether the line stands; if not, this message waits: an outage costs one attempt a round."""
    try:
        connection.open()
    except OSError as error:
        connection.close()
        _wait_out(notification, error)
        return False
    return True


def _wait_out(notification: Notification, error: Exception) -> None:
    """Nothing could leave, whoever it was for: the message asks again, however often that takes."""
    wait = WAITS[min(notification.attempts, len(WAITS)) - 1]
    notification.try_again(min(wait, LONGEST_OUTAGE_WAIT), f"{type(error).__name__}: {error}")
    log.warning("Notification %s waits for its server (%s).", notification.pk, type(error).__name__)


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
        case OutcomeUnknown() | NoAnswer() | TooLarge():
            return WorkState.UNKNOWN
        case gateway.Refused():
            passing = error.may_pass
        case smtplib.SMTPRecipientsRefused():
            passing = all(code < PERMANENT for code, _words in error.recipients.values())
        case smtplib.SMTPResponseException():
            passing = error.smtp_code < PERMANENT
        case smtplib.SMTPNotSupportedError():
            passing = False
        case _:
            passing = isinstance(error, OSError)
    return WorkState.PENDING if passing else WorkState.FAILED
