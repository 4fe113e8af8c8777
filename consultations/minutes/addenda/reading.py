"""The addenda of minutes as a page shows them."""

from consultations.minutes.addenda.lifecycle import ADDENDUM
from consultations.minutes.addenda.models import Addendum
from consultations.minutes.models import Minutes
from perkasa.core.lifecycle import Transition
from stakeholders.accounts.models import Account


def addenda_of(minutes: Minutes, account: Account) -> list[tuple[Addendum, list[Transition]]]:
    """Every addendum `account` may see, with the steps they may take on it."""
    rows = Addendum.objects.visible_to(account).filter(minutes=minutes).select_related("paper", "written_by")
    return [(addendum, ADDENDUM.available(addendum, account)) for addendum in rows]
