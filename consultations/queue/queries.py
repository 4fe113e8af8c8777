"""The words in which tickets are asked for."""

from datetime import date, datetime, timedelta

from django.db import models
from django.db.models import Q

from consultations.queue.statuses import ATTENDED, IN_THE_HOUSE, Status
from consultations.services.models import Officer, Service
from stakeholders.accounts.roles import Permission


class TicketQuerySet(models.QuerySet):
    def visible_to(self, account):
        """All for the front desk and readers of everything; else those of one's own and of one's services."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.QUEUE_RECEIVE) or account.may(Permission.BOOKINGS_READ_ALL):
            return self
        own = Q(account=account) | Q(booking__requested_by=account)
        if account.may(Permission.BOOKINGS_ANSWER):
            own |= Q(officer__account=account) | Q(service__in=Service.objects.of_officer(account))
        return self.filter(own)

    def of_day(self, day: date):
        """Those of one day."""
        return self.filter(day__day=day)

    def waiting(self):
        """Those whose turn is still to come."""
        return self.filter(status=Status.WAITING)

    def in_the_house(self):
        """Those who wait, are called or are being served."""
        return self.filter(status__in=IN_THE_HOUSE)

    def attended(self):
        """Those who are called or being served."""
        return self.filter(status__in=ATTENDED)

    def for_officer(self, officer: Officer):
        """Those that `officer` may call: meant for them, or for nobody yet and of a service of theirs."""
        open_to_all = Q(officer=None, service__in=officer.services.all())
        return self.filter(Q(officer=officer) | open_to_all)

    def to_be_attended_by(self, account):
        """Those called to `account` as an officer, and those of nobody yet that they could call."""
        open_to_all = Q(officer=None, service__in=Service.objects.of_officer(account))
        return self.filter(Q(officer__account=account) | open_to_all)

    def measured(self, since: datetime):
        """Those that were served from beginning to end after that moment."""
        return self.filter(status=Status.SERVED, begun_at__gte=since)

    def for_listing(self):
        """With everything a list shows, in one query."""
        return self.select_related(
            "day", "service", "booking__requested_by", "booking__officer__account", "account", "room",
            "officer__account",
        )  # fmt: skip


class CounterQuerySet(models.QuerySet):
    def open_on(self, day: date):
        """Those where an officer serves on that day."""
        return self.filter(day=day, is_open=True).select_related("officer__account", "room").order_by("pk")


class ScreenQuerySet(models.QuerySet):
    def open(self):
        """Those that were not taken back."""
        return self.filter(revoked_at=None)


A_QUARTER = timedelta(days=90)
"""How far back visits are measured."""
