"""Who may read what is not public, as words: one on the row that one of the reader is equal to."""

from django.contrib.auth.models import AnonymousUser

from stakeholders.accounts.models import Account


def person(pk: int | None) -> str:
    """This account."""
    return f"orang {pk}"


def body(pk: int | None) -> str:
    """Whoever holds a position in this organisation today."""
    return f"instansi {pk}"


def office(pk: int | None) -> str:
    """Whoever holds this position today."""
    return f"jabatan {pk}"


def entitled(permission: str) -> str:
    """Whoever may do this by a position of today."""
    return f"izin {permission}"


def words_of_reader(account: Account | AnonymousUser | None) -> list[str]:
    """Everything this person is to a row; nothing for a stranger."""
    if account is None or not account.is_authenticated:
        return []
    offices = [office(held.position_id) for held in account.current_assignments]
    bodies = [body(organisation.pk) for organisation in account.organisations]
    return [person(account.pk), *bodies, *offices, *(entitled(may) for may in sorted(account.permissions))]
