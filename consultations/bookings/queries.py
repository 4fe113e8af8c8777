"""The words in which bookings are asked for."""

from datetime import datetime

from django.db import models
from django.db.models import Case, Count, F, Q, When

from consultations.bookings.statuses import OCCUPYING, RUNNING, UNSENT, Status
from consultations.services.models import Service
from stakeholders.accounts.roles import Permission


def _served_by(account) -> Q:
    return Q(officer__account=account) | Q(service__in=Service.objects.of_officer(account))


def by_urgency(now: datetime) -> list:
    """The order of a desk: what waits for an answer, then what is promised, soonest first; then the past."""
    waits, comes = Q(status=Status.REQUESTED), Q(status=Status.CONFIRMED, period__endswith__gt=now)
    turn = Case(When(waits, then=0), When(comes, then=1), default=2)
    soonest = Case(When(waits | comes, then=F("period__startswith")))
    return [turn.asc(), soonest.asc(), "-period", "-pk"]


class BookingQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Their own, those they serve or could serve, or all with the right to; None sees none."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.BOOKINGS_READ_ALL) or account.may(Permission.BOOKINGS_MODERATE):
            return self
        own = Q(requested_by=account) | Q(registrar=account)
        if account.may(Permission.BOOKINGS_ANSWER):
            return self.filter(own | (_served_by(account) & ~Q(status__in=UNSENT)))
        return self.filter(own)

    def on_desk_of(self, account):
        """Those that were sent to `account` as an officer; all, with the right to read or moderate."""
        if account.may(Permission.BOOKINGS_READ_ALL) or account.may(Permission.BOOKINGS_MODERATE):
            return self.sent().meetings()
        return self.sent().meetings().filter(_served_by(account))

    def open_with(self, account):
        """Those that `account` serves and that are not over: held, asked for or promised."""
        return self.filter(officer__account=account, status__in=RUNNING).select_related("session")

    def to_be_written_by(self, account):
        """Those that took place and whose minutes are `account`'s affair: the officer's unless handed on."""
        scribe = Q(scribe=account) | Q(scribe=None, officer__account=account)
        return self.meetings().filter(scribe, status=Status.TOOK_PLACE)

    def asked_by(self, account):
        """Those that `account` asked for or registered for somebody else."""
        return self.filter(Q(requested_by=account) | Q(registrar=account))

    def matching(self, words: str):
        """Those whose number begins with, or whose subject contains, `words`."""
        return self.filter(Q(code__istartswith=words.strip()) | Q(subject__icontains=words.strip()))

    def requested_by(self, account):
        """Those that `account` asked for, without holds that came to nothing."""
        return self.of_visitors().filter(requested_by=account).exclude(status=Status.EXPIRED)

    def sent(self):
        """Those that were really asked for: not a hold, not a hold that ended."""
        return self.exclude(status__in=UNSENT)

    def occupying(self):
        """Those that take the time of their officer and room."""
        return self.meetings().filter(status__in=OCCUPYING)

    def meetings(self):
        """Those that are a meeting of their own, sessions included: not a seat in somebody else's."""
        return self.filter(seat=None)

    def seats(self):
        """Those that are a seat in a group session."""
        return self.filter(seat__isnull=False)

    def to_come(self, now: datetime):
        """Those that are promised and have not begun, soonest first."""
        return self.filter(status=Status.CONFIRMED, period__startswith__gt=now).order_by("period", "pk")

    def of_visitors(self):
        """Those that somebody asked for: not the time of a session itself."""
        return self.exclude(session__isnull=False, seat=None)

    def sessions(self):
        """Group sessions: their times, with how many seats there are and how many are taken."""
        taken = Q(session__bookings__status__in=OCCUPYING, session__bookings__seat__isnull=False)
        return self.filter(session__isnull=False, seat=None).annotate(
            taken=Count("session__bookings", filter=taken, distinct=True),
            seats_in_all=Count("session__seats", distinct=True),
        )

    def stale(self, now: datetime):
        """Holds whose time is up."""
        return self.filter(status=Status.HELD, expires_at__lte=now)

    def held_by(self, account):
        """Times held for `account` while the form is filled in, without those offered from the line."""
        return self.filter(status=Status.HELD, requested_by=account, place_in_line=None)

    def overlapping(self, since: datetime, until: datetime):
        """Those of which some part lies in [since, until)."""
        return self.filter(period__overlap=(since, until))

    def by_urgency(self, now: datetime):
        """What waits for an answer first, then what is promised, soonest first; then the past."""
        return self.order_by(*by_urgency(now))

    def for_filling(self):
        """With what the form of its words asks."""
        return self.select_related("service", "requested_by", "session")

    def for_listing(self):
        """With everything a list shows, in one query."""
        return self.select_related(
            "service", "officer__account", "room", "requested_by", "organisation", "session"
        )
