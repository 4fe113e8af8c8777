"""Who is told about the minutes of a forum, and what."""

from collections.abc import Iterable

from django.db.models import QuerySet

from perkasa.core.words import long_date
from planning.forums.guests.people import people_of
from planning.forums.minutes.models import ForumMinutes, Reply
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def guests_of(minutes: ForumMinutes) -> QuerySet[Reply]:
    """The replies with the guests they are from."""
    return minutes.replies.select_related(
        "minutes__forum", "guest__organisation", "guest__account", "guest__position__organisation"
    )


def tell(minutes: ForumMinutes, replies: Iterable[Reply], kind: Kind, **said: str) -> None:
    """The people of every guest that was there, and those who lead the forum, hear it once."""
    people = {person for reply in replies for person in people_of(reply.guest)}
    people |= {minutes.forum.chair, minutes.forum.recorder}
    notify_each(people, kind, about=minutes, params=words_of(minutes) | said)


def words_of(minutes: ForumMinutes) -> dict[str, str]:
    """What every message about minutes says."""
    until = long_date(minutes.answers_until) if minutes.answers_until else ""
    return {"code": minutes.code, "title": minutes.forum.title, "until": until}
