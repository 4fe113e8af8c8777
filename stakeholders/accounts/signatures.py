"""How a person stands below a paper: name, office, rank and NIP (Permendagri 1/2023)."""

from stakeholders.accounts.employee_numbers import in_groups
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import ROLES, Permission


def office_of(account: Account, permission: Permission | None = None) -> str:
    """The office `account` holds today, after Plt. or Plh.; of several, one that brings `permission`."""
    held = account.current_assignments
    fitting = [assignment for assignment in held if permission in ROLES[assignment.position.role]]
    first = next(iter(fitting or held), None)
    if first is None:
        return ""
    return first.title


def signature_of(
    account: Account, position: str, *, note: str = "", in_office: bool = True
) -> dict[str, str]:
    """What a paper freezes of who signs it, as `position`; what is not known is left out.

    Rank and NIP stand there only for who signs `in_office` and holds one of the government today.
    """
    is_official = in_office and account.is_official
    said = {
        "name": str(account),
        "position": position,
        "rank": account.rank if is_official else "",
        "nip": in_groups(account.employee_number) if is_official else "",
        "note": note,
    }
    return {name: words for name, words in said.items() if words}
