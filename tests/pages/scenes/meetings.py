"""A forum to which people came: its papers, its minutes by link, an issue, and a calendar of invitations."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile

from planning.forums.agenda.actions import link
from planning.forums.feeds.actions import open_feed
from planning.forums.issue_map.actions import share
from planning.forums.minutes import actions as minutes
from planning.forums.minutes.links import address_for
from planning.forums.papers.actions import hand_in_list, hand_in_reading
from planning.proposals.statuses import Status
from tests.factories import forums
from tests.factories.planning import ProposalFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by, guest = world.visitors["admin"], world.visitors["operator"]
    begins = forums.in_a_week() + timedelta(days=100 + world.days)
    held = forums.attended(by, guest, begins=begins)
    item = held.agenda.first()
    subject = link(item, ProposalFactory(status=Status.SUBMITTED), by=by)
    reading = hand_in_reading(item, _scan(), title="Paparan rancangan awal", by=by)
    hand_in_list(held, _scan(), by=by)
    reply = _circulated(by, guest, begins + timedelta(hours=6))
    issue = forums.issue(by, held)
    share(issue, title="Sabuk hijau", words="Mangrove tiga tahun.", by=guest)
    feed = open_feed(by=guest)
    world.records |= {
        "forum-attended": (held.code,),
        "agenda-item": (held.code, item.pk),
        "agenda-subject": (held.code, subject.pk),
        "agenda-file": (held.code, reading.code),
        "forum-guest": _planned_guest(world, begins),
        "forum-minutes": (reply.minutes.code,),
        "minutes-reply": (reply.pk,),
        "minutes-link": (address_for(reply, guest).rstrip("/").rpartition("/")[2],),
        "issue": (issue.code,),
        "own-calendar": (feed.secret,),
    }


def _scan() -> SimpleUploadedFile:
    return SimpleUploadedFile("pindaian.pdf", b"%PDF-1.7 daftar")


def _circulated(by, guest, begins):
    """The answer that the guest is asked for about the minutes of another forum."""
    drafted = forums.minutes(by, guest, begins=begins)
    minutes.circulate(drafted, by=by)
    return drafted.replies.select_related("minutes", "guest").get()


def _planned_guest(world: "World", begins) -> tuple:
    """A guest who has not been told yet."""
    planned = forums.forum(world.visitors["admin"], begins=begins)
    guest = forums.guests.invite_organisation(planned, world.agency, by=world.visitors["admin"])
    return planned.code, guest.pk
