"""Forums as appointments: for the letters of guests and for the calendars one may subscribe to."""

from dataclasses import replace
from datetime import datetime
from email.utils import parseaddr

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.invitations import host
from perkasa.core.calendars import Appointment, Certainty, Method, Person, feed, invitation
from planning.forums.models import Forum
from planning.forums.statuses import Status
from stakeholders.accounts.models import Account

CERTAINTY = {Status.POSTPONED: Certainty.TENTATIVE, Status.CANCELLED: Certainty.CANCELLED}


def appointment(forum: Forum) -> Appointment:
    """The forum as everybody may read it who sees it; called off, it follows what was sent before."""
    zone = timezone.get_default_timezone()
    return Appointment(
        uid=f"{forum.code.lower()}@{host()}",
        version=forum.version + (forum.status == Status.CANCELLED),
        starts=forum.period.lower.astimezone(zone),
        ends=forum.period.upper.astimezone(zone),
        title=forum.title,
        place=forum.where,
        text=forum.purpose,
        url=settings.SITE_URL + forum.get_absolute_url(),
        certainty=CERTAINTY.get(Status(forum.status), Certainty.CONFIRMED),
    )


def part_for(forum: Forum, recipient: Account, method: Method) -> bytes:
    """The part of a letter by which the calendar of `recipient` takes the forum over, or takes it back."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    entry = replace(
        appointment(forum),
        organizer=Person(name, address),
        attendee=Person(str(recipient), recipient.email),
    )
    if method == Method.CANCEL:
        entry = replace(entry, certainty=Certainty.CANCELLED)
    return invitation(entry, method, now=timezone.now())


def public_calendar(now: datetime) -> bytes:
    """The published forums that everybody may read; a forum that waits for its new day stands in none."""
    rows = Forum.objects.visible_to(None).exclude(status=Status.POSTPONED).order_by("period", "pk")
    return feed(_("Perkasa: forum yang terbuka"), map(appointment, rows), now=now)


def calendar_of(account: Account, now: datetime) -> bytes:
    """The forums to which this person is invited, personally, in office or with their organisation."""
    rows = Forum.objects.visible_to(account).published().exclude(status=Status.POSTPONED)
    mine = rows.invited(account).order_by("period", "pk")
    return feed(_("Perkasa: undangan forum saya"), map(appointment, mine), now=now)
