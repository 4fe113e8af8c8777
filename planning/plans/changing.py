"""The seam to the rooms above: they hear of every plan whose lines change, in the same transaction."""

from collections.abc import Callable, Collection

from planning.plans.models import Plan

Hearer = Callable[[Plan, Collection[int | None]], None]
_hearers: list[Hearer] = []


def enlist(hearer: Hearer) -> Hearer:
    """From now on `hearer` is called with every plan that changes and the agencies whose lines it touches."""
    _hearers.append(hearer)
    return hearer


def tell_changed(plan: Plan, organisations: Collection[int | None]) -> None:
    """Everybody enlisted knows that lines of these agencies (None: of nobody) came, changed or went."""
    for hearer in _hearers:
        hearer(plan, organisations)
