"""The seam to the rooms above: each says how a plan of its own goes back to its owner.

A room above enlists its verb once, when Django starts (`planning/apps.py`).
"""

from collections.abc import Callable
from typing import Protocol

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.overlap.models import Entry
from stakeholders.accounts.models import Account


class Return(Protocol):
    """A verb that gives the plan behind an entry back to its owner, or raises a refusal."""

    def __call__(self, entry: Entry, *, by: Account, reason: str) -> None: ...


class StaysWhereItIs(Refusal):
    message = _(
        "Rencana itu tidak dapat dikembalikan: wewenang Anda atau statusnya sekarang tidak memungkinkan. "
        "Pilih tindak lanjut lain."
    )


_returns: dict[str, Return] = {}


def enlist(source: Entry.Source) -> Callable[[Return], Return]:
    """From now on plans of `source` are given back by the decorated verb."""

    def enlisted(verb: Return) -> Return:
        _returns[source] = verb
        return verb

    return enlisted


def give_back(entry: Entry, *, by: Account, reason: str) -> None:
    """The plan behind `entry` is with its owner again; raises StaysWhereItIs where that cannot be done."""
    if entry.source not in _returns:
        raise StaysWhereItIs
    try:
        _returns[entry.source](entry, by=by, reason=reason)
    except (NotAllowed, NotPossibleNow) as refusal:
        raise StaysWhereItIs from refusal
