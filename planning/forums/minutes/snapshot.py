"""The words of minutes as their paper freezes them, in the order of a notula (Permendagri 1/2023)."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from perkasa.core.words import clock, day_and_date, lines_in, moment, number
from planning.forums.follow_ups.models import Decision
from planning.forums.follow_ups.reading import promised_in
from planning.forums.guests.models import Participant
from planning.forums.guests.reading import called
from planning.forums.invitations.snapshot import office_at
from planning.forums.minutes.models import ForumMinutes
from planning.forums.minutes.statuses import Answer
from planning.forums.minutes.telling import guests_of
from planning.forums.models import Forum
from planning.forums.presence.figures import quorum_of, share_of_women
from planning.forums.presence.reading import words_of as quorum_in_words
from stakeholders.accounts.models import Account
from stakeholders.accounts.signatures import signature_of

OF_GUESTS = ("guest__organisation", "guest__position__organisation")


def title_of(minutes: ForumMinutes) -> str:
    """What the paper is called."""
    return f"Notula {minutes.forum.title}"


def content_of(minutes: ForumMinutes) -> dict[str, Any]:
    """Everything the layout `pdf/notula-forum.html` shows."""
    return _meeting(minutes.forum) | _said(minutes) | _decided(minutes.forum) | _present(minutes.forum)


def _meeting(forum: Forum) -> dict[str, Any]:
    return {
        "forum": forum.title, "kind": forum.get_kind_display(), "plan_year": str(forum.plan_year),
        "day": day_and_date(timezone.localdate(forum.period.lower)),
        "time": f"pukul {clock(forum.period.lower)}–{clock(forum.period.upper)} WIB", "where": forum.where,
        "letter": forum.letter.full_number if forum.letter else "",
        "chair": {"name": str(forum.chair), "position": office_at(forum.chair, forum)},
        "recorder": {"name": str(forum.recorder), "position": office_at(forum.recorder, forum)},
    }  # fmt: skip


def _said(minutes: ForumMinutes) -> dict[str, Any]:
    """The words of the writer, and what those who were there said about them."""
    replies = list(guests_of(minutes))
    return {
        "opening": lines_in(minutes.opening),
        "points": [
            {"title": one.title, "discussion": lines_in(one.discussion), "decision": lines_in(one.decision)}
            for one in minutes.points.all()
        ],
        "closing": lines_in(minutes.closing),
        "remarks": [_remark(reply) for reply in replies if reply.note],
        "silent": [str(reply.guest) for reply in replies if reply.answer == Answer.WAITING],
    }


def _decided(forum: Forum) -> dict[str, Any]:
    """The decisions by their kind, and the actions with who does them until when."""
    decisions = list(forum.decisions.select_related("follow_up__owner", "follow_up__organisation"))
    told = [one for one in decisions if one.kind != Decision.Kind.ACTION]
    return {
        "decisions": [{"kind": one.get_kind_display(), "words": one.words} for one in told],
        "actions": promised_in(decisions),
    }


def _present(forum: Forum) -> dict[str, Any]:
    """Who was really there, in which shares, and whether that was enough."""
    people = list(forum.participants.select_related(*OF_GUESTS))
    present = [one for one in people if one.arrived_at]
    women, quorum = share_of_women(people), quorum_in_words(quorum_of(forum, forum.guests.all(), people))
    return {
        "quorum": quorum["text"] if quorum else "",
        "women": f"{number(women)} %" if women is not None else "",
        "vulnerable": sum(1 for one in present if one.is_vulnerable),
        "attendance": [attended(one) for one in present],
    }


def attended(one: Participant) -> dict[str, str]:
    """One line of a list of those who were there: who, in which office, since when."""
    organisation = str(one.guest.organisation or one.guest.position or "") if one.guest else ""
    office = ", ".join(part for part in (one.position, organisation) if part)
    return {"name": called(one), "position": office, "at": clock(one.arrived_at) if one.arrived_at else ""}


def _remark(reply) -> dict[str, str]:
    return {"who": str(reply.guest), "words": reply.note}


def signatories_of(minutes: ForumMinutes, *, by: Account, at: datetime) -> list[dict[str, str]]:
    """Who recorded, and who made the minutes final: with what the portal can truly say."""
    forum = minutes.forum
    office = office_at(by, forum) or "Pimpinan rapat"
    final = signature_of(by, office, note=f"Disahkan melalui Perkasa pada {moment(at)}")
    if by == forum.recorder:
        return [final]
    return [signature_of(forum.recorder, "Notulis"), final]
