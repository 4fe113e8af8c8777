"""Letters to addresses, with or without an account behind them: rows that wait, each sent once."""

import logging
from collections.abc import Callable
from typing import Any

from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import get_template
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.jobs import Work, WorkQuerySet, WorkState, until_none_is_left
from stakeholders.notifications.letters import AUTOMATIC, GAP, plain_text
from stakeholders.notifications.sender import LEASE, WAITS, fate_of

log = logging.getLogger(__name__)
Writer = Callable[[Any, BaseEmailBackend], EmailMultiAlternatives]


def written(
    folder: str, context: dict[str, Any], to: str, connection: BaseEmailBackend | None = None
) -> EmailMultiAlternatives:
    """The e-mail whose words stand in `folder`: `subject.txt`, `body.txt` and `body.html`."""
    subject = " ".join(plain_text(f"{folder}/subject.txt", context).split())
    said = context | {"subject": subject}
    text = GAP.sub("\n\n", plain_text(f"{folder}/body.txt", said)).strip() + "\n"
    email = EmailMultiAlternatives(subject, text, to=[to], headers=dict(AUTOMATIC), connection=connection)
    email.attach_alternative(get_template(f"{folder}/body.html").render(said), "text/html")
    return email


def send_all(letters: WorkQuerySet, write: Writer, still_holds: Callable[[Any], bool]) -> int:
    """Every letter that is due has left or says why not; answers how many were dealt with.

    One that no longer holds does not leave. What a killed worker took may have arrived: it is not repeated.
    """
    cut_off = _("Pengiriman terputus; surat ini mungkin sudah sampai.")
    now = timezone.now()
    letters.stuck(now - LEASE).update(state=WorkState.UNKNOWN, finished_at=now, error=cut_off)
    connection = get_connection()
    try:
        return until_none_is_left(lambda: _send_next(letters, write, still_holds, connection))
    finally:
        connection.close()


def _send_next(letters: WorkQuerySet, write: Writer, still_holds, connection: BaseEmailBackend) -> bool:
    """One letter has been dealt with; False when none is due."""
    letter = letters.claim_next()
    if letter is None:
        return False
    if not still_holds(letter):
        letter.finish(WorkState.CANCELLED)
        return True
    try:
        write(letter, connection).send()
    except Exception as error:  # one letter that cannot leave must not hold up the others
        connection.close()
        _wait_or_give_up(letter, error)
    else:
        letter.finish(WorkState.DONE)
    return True


def _wait_or_give_up(letter: Work, error: Exception) -> None:
    fate, words = fate_of(error), f"{type(error).__name__}: {error}"
    if fate == WorkState.PENDING and letter.attempts <= len(WAITS):
        letter.try_again(WAITS[letter.attempts - 1], words)
        log.warning("Letter %s waits for another attempt (%s).", letter.pk, type(error).__name__)
    else:
        letter.finish(WorkState.FAILED if fate == WorkState.PENDING else fate, words)
        log.error("Letter %s was not sent (%s).", letter.pk, type(error).__name__)
