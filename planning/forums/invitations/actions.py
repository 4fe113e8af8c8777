"""What can be done about the letter of invitation: send it out, with a number of its own."""

from collections.abc import Iterable

from django.utils import timezone

from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from planning.forums.guests.models import Guest
from planning.forums.guests.people import people_of, tell
from planning.forums.guests.reminders import forget_reminders, remind
from planning.forums.invitations.snapshot import content_of, signatory_of, title_of
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.letterhead import letterhead_of


def send_out(forum: Forum, guests: Iterable[Guest], *, by: Account) -> None:
    """Every guest is told, and reminded; the letter has a number, and corrects the one that went out before.

    Belongs into the transaction of its caller, last: the register stays locked until that ends.
    """
    guests = list(guests)
    for guest in guests:
        guest.forum = forum
    forget_reminders(forum)
    tell(guests, Kind.FORUM_INVITED)
    remind(guests)
    forum.letter = issue(
        PaperKind.INVITATION,
        about=forum,
        title=title_of(forum),
        content=content_of(forum, guests),
        signatories=[signatory_of(forum)],
        letterhead=letterhead_of(forum.host, timezone.localdate()),
        by=by,
        readers={person for guest in guests for person in people_of(guest)} | {forum.chair, forum.recorder},
        corrects=forum.letter,
    )
    forum.save(update_fields=["letter"])
