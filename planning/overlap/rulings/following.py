"""The seam to the rooms above: what follows from a ruling is done by the room whose matter it is.

A room above enlists its verbs once, when Django starts (`planning/apps.py`): for a plan of its own that gives
way, and for a consequence that it takes up.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.overlap.models import Entry
from planning.overlap.rulings.models import GIVING_WAY, Ruling
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Wish:
    """What is told for the consequence: who takes the yielding plan over, for which year, at which desk."""

    agency: Organisation | None = None
    year: int | None = None
    desk: str = ""


class Done(NamedTuple):
    """What was done, in words, and where it stands."""

    words: str = ""
    address: str = ""


class StaysWhereItIs(Refusal):
    message = _(
        "Rencana itu tidak dapat diubah dari sini: wewenang Anda, jenis rencananya, atau statusnya sekarang "
        "tidak memungkinkan. Pilih tindak lanjut lain, misalnya dibahas di desk bersama."
    )


Verb = Callable[[Ruling, Wish, Account], Done]
Choices = Callable[[Account, int | None], list[tuple[str, str]]]
_verbs: dict[tuple[str, str], Verb] = {}
_desks: list[Choices] = []


def enlist(consequence: str, source: str = "") -> Callable[[Verb], Verb]:
    """From now on the verb does what follows; where a plan gives way, for plans of `source`."""

    def enlisted(verb: Verb) -> Verb:
        _verbs[consequence, source] = verb
        return verb

    return enlisted


def enlist_desks(choices: Choices) -> Choices:
    """From now on `choices` tells the desks that can take an item of a year: (code, name)."""
    _desks.append(choices)
    return choices


def desks_for(account: Account, year: int | None) -> list[tuple[str, str]]:
    """Where a pair of that year can be brought."""
    return [choice for choices in _desks for choice in choices(account, year)]


def follow(ruling: Ruling, wish: Wish, *, by: Account) -> Done:
    """What follows from the ruling is done; raises StaysWhereItIs where a plan cannot give way."""
    gives_way = ruling.consequence in GIVING_WAY
    verb = _verbs.get((ruling.consequence, ruling.yielding.source if ruling.yielding else ""))
    if verb is None and gives_way:
        raise StaysWhereItIs
    if verb is None:
        return Done()
    try:
        return verb(ruling, wish, by)
    except (NotAllowed, NotPossibleNow) as refusal:
        raise StaysWhereItIs from refusal


def other_side(ruling: Ruling) -> Entry:
    """The plan that stays."""
    return ruling.second if ruling.yielding == ruling.first else ruling.first
