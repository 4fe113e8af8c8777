"""The sentences in which forums are asked for."""

from django.db import models
from django.db.models import Exists, OuterRef, Q

from planning.forums.statuses import PUBLISHED, Openness
from stakeholders.accounts.roles import Permission


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
