"""What letters to guests carry for calendar programs (RFC 5546): one identity, every change a sequence."""

from typing import Any

from perkasa.core.calendars import TYPE, Method
from planning.forums.calendars import part_for
from planning.forums.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind

NAME = "undangan.ics"
ON = frozenset({Kind.FORUM_INVITED, Kind.FORUM_REMINDER})
OFF = {Kind.FORUM_POSTPONED: Status.POSTPONED, Kind.FORUM_CANCELLED: Status.CANCELLED}


def parts(guest: Any, kind: Kind, recipient: Account) -> list[tuple[str, bytes, str]]:
    """Name, content and type; nothing once the forum stands otherwise than the letter says."""
    method = _method(guest.forum, kind)
    if method is None:
        return []
    return [(NAME, part_for(guest.forum, recipient, method), f"{TYPE}; method={method}")]


def _method(forum: Any, kind: Kind) -> Method | None:
    if kind in ON and forum.status == Status.INVITED:
        return Method.REQUEST
    return Method.CANCEL if OFF.get(kind) == forum.status else None
