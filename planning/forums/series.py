"""The next meeting of a series: the same people and points on another day."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from planning.forums.actions import DESCRIPTION, call, set_agenda
from planning.forums.agenda.points import Point
from planning.forums.guests.models import Guest
from planning.forums.models import Forum
from stakeholders.accounts.models import Account


@transaction.atomic
def call_next(forum: Forum, *, title: str, begins: datetime, ends: datetime, by: Account) -> Forum:
    """The next meeting is planned with the description, agenda and guests of `forum`; nobody is told yet."""
    said = {name: getattr(forum, name) for name in DESCRIPTION} | {"title": title}
    following = call(begins=begins, ends=ends, by=by, regions=forum.regions.all(), **said)
    following.series = forum.series or forum
    following.save(update_fields=["series"])
    delay = begins - forum.period.lower
    points = [_later(item, forum, delay) for item in forum.agenda.all()]
    set_agenda(following, points, by=by)
    Guest.objects.bulk_create(_same(guest, following) for guest in forum.guests.all())
    return following


def _later(item, forum: Forum, delay) -> Point:
    """The same point, as long after the beginning as it was."""
    if item.begins is None:
        return Point(item.title, None, item.presenter, item.openness)
    at = timezone.localtime(forum.period.lower + delay)
    since = timezone.localtime(forum.period.lower)
    shift = datetime.combine(since, item.begins) - datetime.combine(since, since.time())
    return Point(item.title, (at + shift).time(), item.presenter, item.openness)


def _same(guest: Guest, forum: Forum) -> Guest:
    return Guest(
        forum=forum, organisation=guest.organisation, account=guest.account, position=guest.position,
        element=guest.element, quota=guest.quota,
    )  # fmt: skip
