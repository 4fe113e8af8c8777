"""The words in which reports are asked for."""

from django.db import models

from consultations.surveys.reports.statuses import Status
from stakeholders.accounts.roles import Permission


class ReportQuerySet(models.QuerySet):
    def visible_to(self, account):
        """All for those who write or approve them or may read everything; the rest read papers instead."""
        if account is None or not account.is_authenticated:
            return self.none()
        readers = (Permission.SURVEYS_MANAGE, Permission.SURVEYS_APPROVE, Permission.PAPERS_READ_ALL)
        return self if any(account.may(permission) for permission in readers) else self.none()

    def issued(self):
        """Those that stand as a paper."""
        return self.filter(status=Status.APPROVED, paper__isnull=False)

    def in_year(self, year: int):
        """Those on that year or a part of it."""
        return self.filter(period__startswith=str(year))

    def awaiting_approval_of(self, account):
        """Those that a head has to read now."""
        waiting = self.filter(status=Status.SUBMITTED).order_by("period", "pk")
        return waiting.exclude(written_by=account) if account.may(Permission.SURVEYS_APPROVE) else self.none()

    def to_mend_by(self, account):
        """Those that came back to whoever wrote them."""
        returned = self.filter(status=Status.RETURNED, written_by=account).order_by("period", "pk")
        return returned if account.may(Permission.SURVEYS_MANAGE) else self.none()

    def for_listing(self):
        """With everything a list shows, in one query."""
        return self.select_related("service", "written_by", "approved_by", "paper")
