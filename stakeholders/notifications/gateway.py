"""Short messages to a telephone through somebody's HTTP gateway for WhatsApp or SMS."""

import json
import re

from django.conf import settings

from perkasa.core.fetching import Answer, fetch
from stakeholders.notifications.models import Notification

SECONDS, MOST_BYTES, COUNTRY = 10.0, 64 * 1024, "+62"
LATER = {408, 425, 429}


class Refused(Exception):
    """The gateway said no; `may_pass` when it may say yes another time."""

    def __init__(self, answer: Answer):
        super().__init__(f"{answer.status} {answer.body[:200].decode(errors='replace')}")
        self.may_pass = answer.status in LATER or answer.status >= 500


def send(notification: Notification, words: str) -> None:
    """The gateway has taken `words` for the recipient's telephone; raises `Refused` or a `FetchError`.

    The id is the same for every attempt, so that a gateway may recognise a repeat.
    """
    message = {
        "to": international(notification.recipient.phone),
        "text": words,
        "id": notification.message_id.strip("<>"),
    }
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {settings.MESSAGE_GATEWAY_TOKEN}",
        "Idempotency-Key": message["id"],
    }
    answer = fetch(
        settings.MESSAGE_GATEWAY_URL, method="POST", body=json.dumps(message).encode(), headers=headers,
        seconds=SECONDS, most_bytes=MOST_BYTES,
    )  # fmt: skip
    if not 200 <= answer.status < 300:
        raise Refused(answer)


def international(phone: str) -> str:
    """0812 3456 7890 → +6281234567890; a number that names its country keeps it."""
    digits = re.sub(r"\D", "", phone)
    if phone.strip().startswith("+"):
        return f"+{digits}"
    return COUNTRY + digits.removeprefix("62") if digits.startswith("62") else COUNTRY + digits.lstrip("0")
