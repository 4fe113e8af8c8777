"""The words in which minutes are asked for."""

from datetime import date

from django.db import models
from django.db.models import Q

from consultations.bookings.models import Booking
from consultations.minutes.statuses import SHOWN, Status
from perkasa.core.jobs import WorkState
from stakeholders.accounts.roles import Permission


class MinutesQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Minutes of consultations `account` may see; who asked for one not while its words are written."""
        rows = self.filter(booking__in=Booking.objects.visible_to(account))
        if account is None or not account.is_authenticated:
            return rows
        asked = Q(booking__requested_by=account) | Q(booking__registrar=account)
        return rows.filter(~asked | Q(status__in=SHOWN))

    def on_desk_of(self, account):
        """Those that `account` works with: writes, serves or approves, not those they asked for."""
        return self.visible_to(account).exclude(booking__requested_by=account)

    def matching(self, words: str):
        """Those whose consultation's number begins with, or whose subject contains, `words`."""
        return self.filter(booking__in=Booking.objects.matching(words))

    def awaiting_approval(self):
        """Those that a head has to read now, the oldest first."""
        return self.filter(status=Status.SUBMITTED).order_by("submitted_at", "pk")

    def awaiting_approval_of(self, account):
        """Those that `account` may approve: not written by themselves."""
        if not account.may(Permission.MINUTES_APPROVE):
            return self.none()
        return self.awaiting_approval().exclude(writers=account)

    def to_review_by(self, account):
        """Those whose words `account` was asked to agree to, the nearest end first."""
        asked = self.filter(status=Status.IN_REVIEW, booking__requested_by=account)
        return asked.order_by("review_due", "pk")

    def unanswered(self, day: date):
        """Those whose visitor has said nothing until the end of the day before `day`."""
        return self.filter(status=Status.IN_REVIEW, review_due__lt=day).order_by("review_due", "pk")

    def to_announce(self):
        """Approved ones whose PDF can be opened and of which nobody has been told."""
        done = Q(status=Status.APPROVED, announced_at__isnull=True, paper__state=WorkState.DONE)
        return self.filter(done).order_by("approved_at", "pk")

    def for_listing(self):
        """With everything a list or page shows, in one query."""
        return self.select_related(
            "booking__service", "booking__officer__account", "booking__room", "booking__requested_by",
            "booking__organisation", "written_by", "approved_by", "paper",
        )  # fmt: skip
