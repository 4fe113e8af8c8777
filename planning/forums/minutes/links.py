"""Signed links by which a guest answers minutes from an e-mail, without signing in.

A link speaks for one person, one guest and one text. It ends when the text changes or is final.
"""

from django.urls import reverse

from perkasa.core.links import token_of
from planning.forums.answering import TextLink, link_behind
from planning.forums.minutes.models import Reply
from planning.forums.minutes.policies import may_reply
from planning.forums.minutes.statuses import Status
from stakeholders.accounts.models import Account

SALT = "planning.forums.minutes"


class Link(TextLink[Reply]):
    """Which guest's answer, by whom, to which text of the minutes."""

    @property
    def is_open(self) -> bool:
        """Whether the person can still answer by it; only then it shows what was written."""
        minutes = self.about.minutes
        is_this_text = minutes.status == Status.CIRCULATED and minutes.version == self.version
        return is_this_text and self.person.is_active and may_reply.test(self.person, self.about)


def address_for(reply: Reply, person: Account) -> str:
    """The address of `person`'s link to these minutes as they read now; empty for who is not asked."""
    if not may_reply.test(person, reply):
        return ""
    token = token_of(SALT, reply.pk, person.pk, reply.minutes.version)
    return reverse("planning:forums.minutes.by_link", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one, and one of an earlier round, is not found."""
    rows = Reply.objects.select_related(
        "minutes__forum", "guest__organisation", "guest__account", "guest__position__organisation"
    )
    return link_behind(Link, SALT, token, rows)
