"""The words of a message, made from its kind and params when it is sent or read."""

import re
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context
from django.template.loader import get_template
from django.urls import reverse
from django.utils.translation import gettext as _

from stakeholders.notifications.models import Notification

# Machines that answer mail by themselves (RFC 3834) leave ours alone.
AUTOMATIC = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}

GAP = re.compile(r"\n[ \t]*\n\s*\n")


@dataclass(frozen=True)
class Letter:
    """A message as it is read: one line, plain words, and the same words as a page."""

    subject: str
    text: str
    html: str


def subject_of(notification: Notification) -> str:
    """The one line that lists and mail programs show."""
    return " ".join(_plain(f"{notification.kind_folder}/subject.txt", context_of(notification)).split())


def write(notification: Notification) -> Letter:
    """The whole message."""
    context = context_of(notification) | {"subject": subject_of(notification)}
    text = _plain(f"{notification.kind_folder}/body.txt", context)
    html = get_template(f"{notification.kind_folder}/body.html").render(context)
    return Letter(context["subject"], GAP.sub("\n\n", text).strip() + "\n", html)


def email_of(notification: Notification, connection=None) -> EmailMultiAlternatives:
    """The message as it goes into the post, bound to one open connection."""
    letter = write(notification)
    headers = AUTOMATIC | {"Message-ID": notification.message_id}
    email = EmailMultiAlternatives(
        letter.subject, letter.text, to=[notification.recipient.email], headers=headers, connection=connection
    )
    email.attach_alternative(letter.html, "text/html")
    return email


def path_of(notification: Notification) -> str:
    """Where the reader goes next: `params["path"]`, else the page of the record, else the list."""
    if path := notification.params.get("path"):
        return path
    if hasattr(notification.about, "get_absolute_url"):
        return notification.about.get_absolute_url()
    return reverse("stakeholders:notifications.index")


def context_of(notification: Notification) -> dict[str, Any]:
    """What every template of a message is given."""
    return {
        "recipient": notification.recipient,
        "about": notification.about,
        "params": notification.params,
        "url": settings.SITE_URL + path_of(notification),
        "site": {"name": _("Perkasa Kendal"), "url": settings.SITE_URL},
    }


def _plain(template: str, context: dict[str, Any]) -> str:
    """A text template; nothing is escaped, because plain text knows no markup."""
    return get_template(template).template.render(  # type: ignore[attr-defined]
        Context(context, autoescape=False)
    )
