"""The seam to the rooms above: they hear of every plan that is fixed, in the same transaction."""

from collections.abc import Callable

from planning.plans.models import Plan

Hearer = Callable[[Plan], None]
_hearers: list[Hearer] = []


def enlist(hearer: Hearer) -> Hearer:
    """From now on `hearer` is called with every plan that is fixed."""
    _hearers.append(hearer)
    return hearer


def tell_fixed(plan: Plan) -> None:
    """Everybody enlisted knows that `plan` is fixed."""
    for hearer in _hearers:
        hearer(plan)
