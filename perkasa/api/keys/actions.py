"""A key is made and taken back."""

from django.db import transaction
from django.utils import timezone

from perkasa.api.keys.models import SHOWN, ApiKey, hash_of, new_key
from perkasa.api.keys.refusals import EnoughKeys
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

MOST = 5


@transaction.atomic
def make(*, purpose: str, by: Account) -> str:
    """A new key of `by`, said this once: nobody can read it again. Raises EnoughKeys."""
    locked(Account.objects.filter(pk=by.pk))
    if ApiKey.objects.belonging_to(by).count() >= MOST:
        raise EnoughKeys
    key = new_key()
    ApiKey.objects.create(account=by, purpose=purpose, beginning=key[:SHOWN], sha256=hash_of(key))
    return key


def revoke(key: ApiKey, *, by: Account) -> None:
    """Nobody may ask with it any more; its owner says so, or who keeps reference data."""
    if key.account_id != by.pk and not by.may(Permission.REFERENCE_MANAGE):
        raise NotAllowed
    ApiKey.objects.open().filter(pk=key.pk).update(revoked_at=timezone.now())
