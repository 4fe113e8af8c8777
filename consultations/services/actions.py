"""What can be done to officers: another serves what one has served, and one stops."""

from django.db import transaction

from consultations.services.models import Officer
from stakeholders.accounts.models import Account


@transaction.atomic
def serve_like(officer: Officer, account: Account) -> Officer:
    """`account` serves at least what `officer` serves; their own hours stay as they are."""
    other, _is_new = Officer.objects.get_or_create(account=account)
    if not other.is_active:
        other.is_active = True
        other.save(update_fields=["is_active"])
    other.services.add(*officer.services.all())
    return other


def retire(account: Account) -> None:
    """Nobody books with this person any more."""
    for officer in Officer.objects.filter(account=account, is_active=True):
        officer.is_active = False
        officer.save(update_fields=["is_active"])
