"""The account of who walks in, when the desk writes down an address."""

from stakeholders.accounts.models import Account


def account_with(email: str, name: str) -> Account | None:
    """The open account of this address, or a new one that a code sent there opens; None without one."""
    if not email:
        return None
    known = Account.objects.filter(email__iexact=email).first()
    if known is not None:
        return known if known.is_active else None
    return Account.objects.create_known(email, full_name=name)
