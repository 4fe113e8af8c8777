"""The words in which requests, answers and suggestions are asked for; answers only ever in sums."""

from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Count, Sum

from consultations.surveys.elements import ELEMENTS, PROFILE
from consultations.surveys.statuses import SuggestionStatus
from stakeholders.accounts.roles import Permission


class SurveyRequestQuerySet(models.QuerySet):
    def about(self, visit: models.Model):
        """The one about `visit`."""
        return self.filter(about_type=ContentType.objects.get_for_model(visit), about_id=visit.pk)

    def closed(self, today: date):
        """Those that can no longer be answered."""
        return self.filter(closes_on__lt=today)


class AnswerQuerySet(models.QuerySet):
    def given_between(self, since: date, until: date):
        """Those given in a month from that of `since` to that of `until`."""
        return self.filter(month__range=(since.replace(day=1), until))

    def about(self, service):
        """Those about `service`; about all when it is None."""
        return self if service is None else self.filter(service=service)

    def summed(self):
        """For each service and month how many answered, and the sum of their scores by element."""
        sums = {f"sum_{element.column}": Sum(element.column) for element in ELEMENTS}
        rows = self.order_by().values("service", "month").annotate(number=Count("pk"), **sums)
        return rows.order_by("month", "service")

    def profiled(self):
        """How many share each sex, age group, education and work."""
        return self.order_by().values(*PROFILE).annotate(number=Count("pk"))


class SuggestionQuerySet(models.QuerySet):
    def waiting(self):
        """Those nobody has looked at, the oldest first."""
        return self.filter(status=SuggestionStatus.WAITING).order_by("month", "pk")

    def shown(self):
        """Those the public may read."""
        return self.filter(status=SuggestionStatus.SHOWN)

    def given_between(self, since: date, until: date):
        """Those of a month from that of `since` to that of `until`, the latest first."""
        return self.filter(month__range=(since.replace(day=1), until)).order_by("-month", "-pk")

    def about(self, service):
        """Those about `service`; about all when it is None."""
        return self if service is None else self.filter(service=service)

    def waiting_for(self, account):
        """Those that `account` moderates."""
        return self.waiting() if account.may(Permission.SURVEYS_MANAGE) else self.none()
