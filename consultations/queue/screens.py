"""Making the address of a screen, and taking it back."""

from django.db import transaction
from django.utils import timezone

from consultations.queue.models import Screen
from consultations.queue.policies import may_receive
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account


@transaction.atomic
def open_screen(name: str, *, by: Account) -> Screen:
    """A new secret address of the board."""
    if not may_receive.test(by, None):
        raise NotAllowed
    return Screen.objects.create(name=name, made_by=by)


def revoke_screen(screen: Screen, *, by: Account) -> None:
    """Nobody sees the board under that address any more."""
    if not may_receive.test(by, None):
        raise NotAllowed
    for row in Screen.objects.open().filter(pk=screen.pk):
        row.revoked_at = timezone.now()
        row.save(update_fields=["revoked_at"])
