"""Signed links by which a partner without an account reads, comments, drafts and answers.

A link speaks for one party of one cooperation. It holds two numbers and no personal data, ends after
`COOPERATION_LINK_DAYS`, and opens nothing once the party's links were renewed. Opening it changes nothing.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from planning.cooperation.deeds.models import Deed
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party
from planning.cooperation.statuses import SHARED

SALT = "planning.cooperation.partners"


@dataclass(frozen=True)
class Link:
    """A link that was really given out; `party` is None when its time is over."""

    party: Party | None

    @property
    def cooperation(self) -> Cooperation:
        """What the party takes part in; a link whose time is over leads to nothing."""
        if self.party is None:
            raise Http404
        return self.party.cooperation

    @property
    def is_open(self) -> bool:
        """Whether the partner may read: its time is not over, and the cooperation was offered to it."""
        return self.party is not None and self.cooperation.status in SHARED and not self.cooperation.is_over

    def deed(self, code: str) -> Deed:
        """A deed of this very cooperation; another one is not found, however good the link is."""
        if not self.is_open:
            raise Http404
        deed = get_object_or_404(self.cooperation.deeds.all(), code=code)
        deed.cooperation = self.cooperation
        return deed


def lasts() -> timedelta:
    """How long a link can be used."""
    return timedelta(days=settings.COOPERATION_LINK_DAYS)


def token_for(party: Party) -> str:
    """The words of a link for `party`, valid from now."""
    return signing.dumps([party.pk, party.link_version], salt=SALT)


def address_for(request: HttpRequest, party: Party) -> str:
    """The whole address to send to `party`; none for our own region."""
    if party.is_ours:
        return ""
    return request.build_absolute_uri(
        reverse("planning:cooperation.partners.by_link", args=[token_for(party)])
    )


def read_link(token: str) -> Link:
    """The link behind `token`; a forged or renewed one is not found."""
    try:
        key, version = signing.loads(token, salt=SALT, max_age=lasts())
    except signing.SignatureExpired:
        return Link(None)
    except signing.BadSignature as error:
        raise Http404 from error
    rows = Party.objects.select_related("cooperation__responsible", "region")
    rows = rows.prefetch_related("cooperation__parties__region")
    return Link(get_object_or_404(rows, pk=key, link_version=version))
