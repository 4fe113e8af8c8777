"""The lock under which a cooperation is worked on."""

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.cooperation.models import Cooperation
from planning.cooperation.policies import may_work
from stakeholders.accounts.models import Account


def lock(cooperation: Cooperation) -> None:
    """The row is locked, and the status is that of now."""
    locked(Cooperation.objects.filter(pk=cooperation.pk))
    cooperation.refresh_from_db(fields=["status"])


def lock_for(cooperation: Cooperation, by: Account) -> None:
    """The row is locked, and `by` may work on it."""
    lock(cooperation)
    if not may_work.test(by, cooperation):
        raise NotAllowed


def lock_to_work(cooperation: Cooperation, by: Account) -> None:
    """The row is locked, `by` may work on it, and it is not over."""
    lock_for(cooperation, by)
    if cooperation.is_over:
        raise NotPossibleNow
