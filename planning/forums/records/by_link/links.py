"""Signed links by which a signatory answers a record from an e-mail, without signing in.

A link speaks for one person and one text. It ends when the text changes or all have agreed; signing itself
asks the person to sign in.
"""

from django.urls import reverse

from perkasa.core.links import token_of
from planning.forums.answering import TextLink, link_behind
from planning.forums.records.models import Record, Signatory, Status
from stakeholders.accounts.models import Account

SALT = "planning.forums.records"


class Link(TextLink[Record]):
    """Whose answer to which text of a record."""

    @property
    def signatory(self) -> Signatory | None:
        """The person among those who sign; None who does not sign any more."""
        return next((one for one in self.about.signatories.all() if one.account_id == self.person.pk), None)

    @property
    def is_open(self) -> bool:
        """Whether it shows what was written: these words circulate, and the person is asked."""
        is_this_text = self.about.status == Status.CIRCULATED and self.about.version == self.version
        return is_this_text and self.person.is_active and self.signatory is not None


def address_for(record: Record, person: Account) -> str:
    """The address of `person`'s link to this record as it reads now; empty for who does not sign it."""
    if not record.signatories.filter(account=person).exists():
        return ""
    token = token_of(SALT, record.pk, person.pk, record.version)
    return reverse("planning:forums.records.by_link.show", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found."""
    rows = Record.objects.select_related("desk__forum", "desk__chair", "desk__recorder", "amends__paper")
    return link_behind(Link, SALT, token, rows.prefetch_related("signatories__account"))
