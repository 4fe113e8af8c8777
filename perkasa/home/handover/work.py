"""One kind of open work, as the registry of hand-overs lists it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from stakeholders.accounts.models import Account


@dataclass(frozen=True)
class Work:
    """One kind of open work."""

    label: Any
    of: Callable[[Account], Iterable[Model]]
    pass_on: Callable[[Any, Account, Account], None]
    """record, successor, by"""
    is_with: Callable[[Any, Account], bool]
    """Whether the record, read again, now waits for this person."""
