"""The words of a message, made from its kind and params when it is sent or read."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context, Engine
from django.template.loader import get_template
from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core import words
from perkasa.core.jobs import Work
from stakeholders.accounts.models import Assignment
from stakeholders.notifications.kinds import Kind
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
    return " ".join(plain_text(f"{notification.kind_folder}/subject.txt", context_of(notification)).split())


def write(notification: Notification) -> Letter:
    """The whole message."""
    context = context_of(notification) | {"subject": subject_of(notification)}
    text = plain_text(f"{notification.kind_folder}/body.txt", context)
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
    for name, content, content_type in parts_of(notification):
        email.attach(name, content, content_type)
    return email


def parts_of(notification: Notification) -> list[tuple[str, bytes, str]]:
    """Name, content and type of what goes with the message, where its record has something to give."""
    about = notification.about
    if not hasattr(about, "letter_parts"):
        return []
    return about.letter_parts(Kind(notification.kind), notification.recipient)


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
        "collected": _collected(notification) if notification.kind == Kind.DIGEST else [],
        "sections": [_section(section) for section in notification.params.get("sections", [])],
        "recipient": notification.recipient,
        "about": notification.about,
        "params": notification.params,
        "url": settings.SITE_URL + path_of(notification),
        "site": {"name": _("Perkasa Kendal"), "url": settings.SITE_URL},
    }


@dataclass(frozen=True)
class Entry:
    """One message as a digest tells it."""

    kind: str
    subject: str
    at: datetime
    url: str


def _collected(digest: Notification) -> list[Entry]:
    """What a digest tells, oldest first; a record that is gone meanwhile is not spoken of."""
    rows = digest.collected.prefetch_related("about").order_by("shown_at", "pk")
    return [
        Entry(row.get_kind_display(), subject_of(row), row.shown_at, settings.SITE_URL + path_of(row))
        for row in rows
        if row.about is not None
    ]


def _section(section: dict[str, Any]) -> dict[str, Any]:
    """A part of the morning digest: its rows in words, as they stand now, without those that are gone."""
    rows = apps.get_model(section["table"])._default_manager.in_bulk(section["ids"])
    lines = [_line(rows[key]) for key in section["ids"] if key in rows]
    return {"title": section["title"], "lines": lines, "more": section["more"]}


def _line(row: Any) -> str:
    """What it is, for whom, how it stands, and the first line of its error."""
    match row:
        case Assignment():
            return _("%(who)s: sampai %(day)s") % {"who": row, "day": words.long_date(row.last_day)}
        case Notification(about=None):
            name = str(row)
        case Notification():
            name = f"{subject_of(row)} → {row.recipient}"
        case Work():
            name = str(row)
        case _:
            return _("%(what)s: batas waktu %(due)s") % {"what": row, "due": row.due_words}
    reason = row.error.partition("\n")[0][:160]
    return f"{name}: {row.get_state_display()}" + (f" ({reason})" if reason else "")


def short_words_of(notification: Notification) -> str:
    """The message for a telephone: who speaks, the one line, and where to read on."""
    return f"Perkasa Kendal: {subject_of(notification)}. {settings.SITE_URL}{path_of(notification)}"


def plain_text(template: str, context: dict[str, Any]) -> str:
    """A text template; nothing is escaped, because plain text knows no markup."""
    return Engine.get_default().get_template(template).render(Context(context, autoescape=False))
