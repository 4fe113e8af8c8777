"""The sentences in which forums are asked for."""

from datetime import datetime

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone

from planning.forums.statuses import HELD, PUBLISHED, Kind, Openness
from stakeholders.accounts.roles import Permission


def new_year(year: int) -> datetime:
    """The first moment of a year, here."""
    return datetime(year, 1, 1, tzinfo=timezone.get_default_timezone())


def _invitations_of(account, forum_model):
    """The invitations of this person; guests stand above forums, so they are found by their relation."""
    return forum_model._meta.get_field("guests").related_model.objects.of(account)


class ForumQuerySet(models.QuerySet):
    def visible_to(self, account):
        """The planning agency sees all; others what is published and open, and what they are invited to.

        A closed forum is read by those of its guests who said that they come.
        """
        if account is None or not account.is_authenticated:
            return self.filter(status__in=PUBLISHED, openness=Openness.PUBLIC)
        if account.may(Permission.FORUMS_READ_ALL):
            return self.all()
        mine = _invitations_of(account, self.model).filter(forum=OuterRef("pk"))
        seen = Q(openness=Openness.PUBLIC)
        seen |= Q(Exists(mine), openness=Openness.INVITED)
        seen |= Q(Exists(mine.coming()), openness=Openness.CLOSED)
        return self.filter(Q(status__in=PUBLISHED) & seen | Q(chair=account) | Q(recorder=account))

    def for_listing(self):
        """What a list shows, in one question to the database; the latest first."""
        return self.select_related("host").order_by("-period", "-pk")

    def for_reading(self):
        """Everything the page of one forum shows of the forum itself."""
        return self.select_related("host", "chair", "recorder")

    def with_words(self, text: str):
        """Those whose title, purpose or code holds every word of `text`."""
        words = text.split()
        return self.filter(
            *(
                Q(title__icontains=word) | Q(purpose__icontains=word) | Q(code__icontains=word)
                for word in words
            )
        )

    def held_in(self, year: int):
        """Those that began in `year` and were neither put off nor called off."""
        begun = {"period__startswith__gte": new_year(year), "period__startswith__lt": new_year(year + 1)}
        return self.filter(status__in=HELD, **begun)

    def by_kind(self) -> list[tuple[str, int]]:
        """How many there are of each kind, the kinds in words and in their order."""
        counted = dict(self.order_by().values_list("kind").annotate(number=Count("pk")))
        return [(str(kind.label), counted[kind]) for kind in Kind if kind in counted]

    def published(self):
        """What outsiders may hear of at all: its invitation is out."""
        return self.filter(status__in=PUBLISHED)

    def invited(self, account):
        """Those to which this person is invited, or which they lead."""
        mine = _invitations_of(account, self.model).filter(forum=OuterRef("pk"))
        return self.filter(Q(Exists(mine)) | Q(chair=account) | Q(recorder=account))

    def in_series_of(self, forum):
        """The meetings of the same series, the first one first."""
        first = forum.series_id or forum.pk
        return self.filter(Q(pk=first) | Q(series=first)).order_by("period", "pk")


class AgendaQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Of a forum the reader sees: the points that are as open as it, and the narrower ones they may read.

        A point for the invited is read by every guest, a closed one by those who said that they come.
        """
        if account is None or not account.is_authenticated:
            return self.filter(openness="")
        if account.may(Permission.FORUMS_READ_ALL):
            return self.all()
        forum_model = self.model._meta.get_field("forum").related_model
        mine = _invitations_of(account, forum_model).filter(forum=OuterRef("forum"))
        seen = Q(openness="") | Q(forum__chair=account) | Q(forum__recorder=account)
        seen |= Q(Exists(mine), openness=Openness.INVITED)
        seen |= Q(Exists(mine.coming()), openness=Openness.CLOSED)
        return self.filter(seen)
