"""Who must be there, who said so, who was: by element; and whether enough of the invited have come."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.conf import settings

from planning.forums.elements import Element
from planning.forums.guests.models import Answer, Guest, Participant
from planning.forums.models import Forum
from planning.forums.required.models import required_of

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Share:
    """How one element is represented: invited and coming are guests, people where people are counted."""

    element: Element
    invited: int
    coming: int
    present: int
    is_required: bool

    @property
    def is_missing(self) -> bool:
        """It must be there and has not even been invited; women and the vulnerable: nobody is announced."""
        return self.is_required and not (self.invited or self.coming or self.present)


@dataclass(frozen=True)
class Quorum:
    """How many guests were invited and represented, and the percent that the kind asks for (0: none)."""

    invited: int
    represented: int
    asked: int

    @property
    def share(self) -> Decimal:
        """The represented of a hundred invited, two decimals."""
        if not self.invited:
            return Decimal("0.00")
        return (Decimal(100 * self.represented) / self.invited).quantize(CENT, ROUND_HALF_UP)

    @property
    def is_reached(self) -> bool:
        """Whether enough have come."""
        return self.represented * 100 >= self.asked * self.invited and self.invited > 0


def shares_of(forum: Forum, guests: Iterable[Guest], people: Iterable[Participant]) -> list[Share]:
    """Every element that must be there or is, in its usual order."""
    guests, people = list(guests), list(people)
    arrived = {one.guest_id for one in people if one.arrived_at}
    invited = Counter(guest.part for guest in guests if guest.part)
    coming = Counter(guest.part for guest in guests if guest.part and guest.answer == Answer.COMING)
    present = Counter(guest.part for guest in guests if guest.part and guest.pk in arrived)
    for element, is_one in COUNTED.items():
        coming[element] = sum(1 for one in people if is_one(one))
        present[element] = sum(1 for one in people if is_one(one) and one.arrived_at)
    required = required_of(forum.kind)
    return [
        Share(element, invited[element], coming[element], present[element], element in required)
        for element in Element
        if element in required or invited[element] or coming[element]
    ]


COUNTED = {
    Element.WOMEN: lambda one: one.sex == Participant.Sex.FEMALE,
    Element.VULNERABLE: lambda one: one.is_vulnerable,
}


def quorum_of(forum: Forum, guests: Iterable[Guest], people: Iterable[Participant]) -> Quorum:
    """How it stands with the quorum; a guest is represented when one of its people has arrived."""
    guests = list(guests)
    arrived = {one.guest_id for one in people if one.arrived_at}
    represented = sum(1 for guest in guests if guest.pk in arrived)
    asked = settings.FORUM_QUORUM_PERCENT.get(forum.kind, settings.FORUM_QUORUM_PERCENT[""])
    return Quorum(len(guests), represented, asked)


def share_of_women(people: Iterable[Participant]) -> Decimal | None:
    """Of a hundred who were there and whose sex was noted, two decimals; None when of none it was."""
    noted = [one.sex for one in people if one.arrived_at and one.sex]
    if not noted:
        return None
    women = sum(1 for sex in noted if sex == Participant.Sex.FEMALE)
    return (Decimal(100 * women) / len(noted)).quantize(CENT, ROUND_HALF_UP)
