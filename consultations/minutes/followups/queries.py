"""The words in which follow-ups are asked for."""

from datetime import date, datetime

from django.db import models
from django.db.models import Q
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.minutes.followups.statuses import UNFINISHED, WITH_OWNER, Status
from consultations.minutes.models import Minutes
from consultations.minutes.models import Status as MinutesStatus
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


class FollowUpQuerySet(models.QuerySet):
    def agreed(self):
        """Those of approved minutes."""
        return self.filter(minutes__status=MinutesStatus.APPROVED)

    def still_open(self):
        """Agreed and not done, the most urgent first."""
        return self.agreed().filter(status__in=UNFINISHED).order_by("due_date", "pk")

    def with_owner(self):
        """Those whose owner has something to do."""
        return self.still_open().filter(status__in=WITH_OWNER)

    def overdue(self, day: date | None = None):
        """Still open after their date."""
        return self.still_open().filter(due_date__lt=day or timezone.localdate())

    def promised_by(self, account):
        """Those that this very person has promised and not done, agreed or about to be."""
        return self.filter(owner=account, status__in=UNFINISHED)

    def owned_by(self, account):
        """Those that `account`, or an organisation they hold a position in, has promised."""
        return self.filter(Q(owner=account) | Q(organisation__in=account.organisations))

    def not_owned_by(self, account):
        """Those promised by others; of nobody who cannot sign in either."""
        return self.exclude(owner=account).exclude(organisation__in=account.organisations)

    def promised_to(self, account):
        """Those that the office has promised to `account`, who asked for the consultation."""
        return self.not_owned_by(account).filter(by_office=True, minutes__booking__requested_by=account)

    def asked_for_by(self, account):
        """Those that others promised and `account` may accept: as the visitor, the desk, or a head."""
        if account.may(Permission.MINUTES_APPROVE):
            return self.not_owned_by(account)
        desk = Q(by_office=False, minutes__booking__in=Booking.objects.on_desk_of(account))
        may_answer = account.may(Permission.BOOKINGS_ANSWER) or account.may(Permission.BOOKINGS_MODERATE)
        to_visitor = Q(by_office=True, minutes__booking__requested_by=account)
        own = Q(minutes__booking__requested_by=account)
        return self.not_owned_by(account).filter(to_visitor | (desk & ~own if may_answer else Q(pk__in=[])))

    def visible_to(self, account):
        """Those of minutes `account` may see, those they have promised, and late ones below their office."""
        of_minutes = Q(minutes__in=Minutes.objects.visible_to(account))
        if account is None or not account.is_authenticated:
            return self.filter(of_minutes)
        promised = Q(owner=account) | Q(organisation__in=account.organisations)
        offices = [held.position_id for held in account.current_assignments]
        if offices:
            below = Account.objects.filter(assignments__position__superior__in=offices)
            promised |= Q(escalated_at__isnull=False, owner__in=below.values("pk"))
        return self.filter(of_minutes | (promised & Q(minutes__status=MinutesStatus.APPROVED)))

    def matching(self, words: str):
        """Those whose text, owner, or consultation contains `words`."""
        wanted = words.strip()
        named = Q(owner__full_name__icontains=wanted) | Q(other_owner__icontains=wanted)
        named |= Q(organisation__name__icontains=wanted) | Q(minutes__booking__code__istartswith=wanted)
        return self.filter(named | Q(description__icontains=wanted) | Q(code__istartswith=wanted))

    def to_remind(self, now: datetime):
        """Those of which somebody must be told something by `now`, the longest waiting first."""
        due = self.agreed().filter(status__in=WITH_OWNER, remind_at__lte=now)
        return due.order_by("remind_at", "pk")

    def reported(self):
        """Those whose owner says that they are done."""
        return self.agreed().filter(status=Status.REPORTED)

    def to_judge(self):
        """Those that wait for the one who asked: reported as done, or more time wished for."""
        waits = Q(status=Status.REPORTED) | Q(wanted_date__isnull=False)
        return self.still_open().filter(waits)

    def for_listing(self):
        """With everything a list or page shows, in one query."""
        return self.select_related(
            "minutes__booking__service", "minutes__booking__officer__account",
            "minutes__booking__requested_by", "owner", "organisation", "done_by",
        )  # fmt: skip
