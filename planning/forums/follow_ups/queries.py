"""The words in which the follow-ups of forums are asked for."""

from datetime import datetime

from django.db import models
from django.db.models import Q

from consultations.minutes.followups.statuses import UNFINISHED, WITH_OWNER, Status
from planning.forums.models import Forum


class ForumFollowUpQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those of forums that may be read, one's own to do, and those taken up by a forum one leads.

        What a closed forum asked for is not told to the guests of an open one that takes it up.
        """
        seen = Q(decision__forum__in=Forum.objects.visible_to(account))
        if account is not None and account.is_authenticated:
            carried = self.model._meta.get_field("carried").related_model.objects
            led = carried.filter(Q(forum__chair=account) | Q(forum__recorder=account))
            seen |= Q(owner=account) | Q(organisation__in=account.organisations)
            seen |= Q(pk__in=led.values("follow_up"))
        return self.filter(seen)

    def still_open(self):
        """Not done yet."""
        return self.filter(status__in=UNFINISHED)

    def owned_by(self, account):
        """Those that `account`, or an organisation they hold a position in, has to do."""
        return self.filter(Q(owner=account) | Q(organisation__in=account.organisations))

    def with_owner(self):
        """Those whose owner has something to do."""
        return self.filter(status__in=WITH_OWNER)

    def reported(self):
        """Those whose owner says that they are done."""
        return self.filter(status=Status.REPORTED)

    def open_before(self, forum):
        """What earlier forums of the kind of `forum` left open."""
        earlier = self.filter(decision__forum__kind=forum.kind, decision__forum__period__lt=forum.period)
        return earlier.exclude(decision__forum=forum).still_open()

    def to_remind(self, now: datetime):
        """Those of which somebody must be told something by `now`, the longest waiting first."""
        return self.filter(status__in=WITH_OWNER, remind_at__lte=now).order_by("remind_at", "pk")

    def for_listing(self):
        """With everything a list or page shows, in one query."""
        return self.select_related("decision__forum", "decision__desk", "owner", "organisation", "done_by")
