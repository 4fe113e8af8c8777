"""Signed links by which a signatory answers a record from an e-mail, without signing in.

A link speaks for one person and one text. It ends when the text changes or all have agreed; signing itself
asks the person to sign in.
"""

from dataclasses import dataclass

from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from planning.forums.records.models import Record, Signatory, Status
from stakeholders.accounts.models import Account

SALT = "planning.forums.records"


@dataclass(frozen=True)
class Link:
    """A link that was really given out: whose answer, to which text."""

    record: Record
    person: Account
    version: int

    @property
    def signatory(self) -> Signatory | None:
        """The person among those who sign; None who does not sign any more."""
        return next((one for one in self.record.signatories.all() if one.account_id == self.person.pk), None)

    @property
    def is_open(self) -> bool:
        """Whether it shows what was written: these words circulate, and the person is asked."""
        is_this_text = self.record.status == Status.CIRCULATED and self.record.version == self.version
        return is_this_text and self.person.is_active and self.signatory is not None


def address_for(record: Record, person: Account) -> str:
    """The address of `person`'s link to this record as it reads now; empty for who does not sign it."""
    if not record.signatories.filter(account=person).exists():
        return ""
    token = signing.Signer(salt=SALT).sign_object([record.pk, person.pk, record.version])
    return reverse("planning:forums.records.by_link.show", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found."""
    try:
        record_id, person_id, version = signing.Signer(salt=SALT).unsign_object(token)
    except signing.BadSignature as error:
        raise Http404 from error
    rows = Record.objects.select_related(
        "desk__forum", "desk__chair", "desk__recorder", "amends__paper"
    ).prefetch_related("signatories__account")
    return Link(get_object_or_404(rows, pk=record_id), get_object_or_404(Account, pk=person_id), version)
