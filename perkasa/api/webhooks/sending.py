"""One delivery after another leaves, signed; what was not heard is told again, later each time."""

import json
import logging
from datetime import timedelta
from typing import cast

from django.utils import timezone

from perkasa.api.webhooks.collecting import waiting
from perkasa.api.webhooks.models import Delivery
from perkasa.api.webhooks.signing import signature_of
from perkasa.core.fetching import Answer, FetchError, Forbidden, fetch
from perkasa.core.jobs import WorkState
from perkasa.core.secret import Secret

log = logging.getLogger(__name__)

WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 720, 1440))
"""After each attempt that was not heard; after the last the delivery has failed."""
LEASE = timedelta(minutes=10)
SECONDS, MOST_BYTES = 10.0, 64 * 1024


def deliver_next() -> bool:
    """One delivery that is due was heard, waits again, or has failed; False when none is due.

    One that a killed worker left is sent again: its number lets the consumer know it.
    """
    Delivery.objects.stuck(timezone.now() - LEASE).update(state=WorkState.PENDING)
    delivery = Delivery.objects.filter(waiting()).select_related("subscription").claim_next()
    if delivery is None:
        return False
    try:
        answer = send(delivery)
    except Forbidden as error:
        delivery.finish(WorkState.FAILED, f"Forbidden: {error}")
    except FetchError as error:
        _again(delivery, f"{type(error).__name__}: {error}")
    else:
        _heed(delivery, answer)
    return True


def send(delivery: Delivery) -> Answer:
    """The consumer's answer to the signed message; raises a FetchError."""
    body = json.dumps({"pengiriman": delivery.code} | delivery.payload, ensure_ascii=False).encode()
    subscription = delivery.subscription
    signed = signature_of(cast(Secret, subscription.secret).reveal(), body, int(timezone.now().timestamp()))
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Perkasa-Webhook/1",
        "X-Perkasa-Event": delivery.event,
        "X-Perkasa-Delivery": delivery.code,
        "X-Perkasa-Signature": signed,
    }
    return fetch(
        subscription.url, method="POST", body=body, headers=headers, seconds=SECONDS, most_bytes=MOST_BYTES
    )


def _heed(delivery: Delivery, answer: Answer) -> None:
    """A 2xx was heard; anything else, a redirect too, was not."""
    Delivery.objects.filter(pk=delivery.pk).update(answer=answer.status)
    if 200 <= answer.status < 300:
        delivery.finish(WorkState.DONE)
    else:
        _again(delivery, f"HTTP {answer.status}")


def _again(delivery: Delivery, error: str) -> None:
    if delivery.attempts <= len(WAITS):
        delivery.try_again(WAITS[delivery.attempts - 1], error)
    else:
        delivery.finish(WorkState.FAILED, error)
        log.warning("Delivery %s was never heard (%s).", delivery.code, error)
