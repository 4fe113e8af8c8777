"""The sentences in which forums are asked for."""

from django.db import models
from django.db.models import Exists, OuterRef, Q

from planning.forums.statuses import PUBLISHED, Openness
from stakeholders.accounts.roles import Permission


class ForumQuerySet(models.QuerySet):
    def visible_to(self, account):
        """The planning agency sees all; others what is published and open, and what they are invited to.

        A closed forum is read by those of its guests who said that they come.
        """
        if account is None or not account.is_authenticated:
            return self.filter(status__in=PUBLISHED, openness=Openness.PUBLIC)
        if account.may(Permission.FORUMS_READ_ALL):
            return self.all()
        guests = self.model._meta.get_field("guests").related_model.objects
        mine = guests.of(account).filter(forum=OuterRef("pk"))
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
