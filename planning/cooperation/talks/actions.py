"""What can be done between a cooperation and consultations: name one, part from it."""

from django.db import transaction

from consultations.bookings import matters
from perkasa.core.refusals import NotAllowed
from planning.cooperation.models import Cooperation
from planning.cooperation.policies import may_work
from planning.cooperation.talks.models import CooperationTalk
from planning.talks import actions as door
from stakeholders.accounts.models import Account


@transaction.atomic
def attach(cooperation: Cooperation, code: str, *, by: Account) -> CooperationTalk:
    """The booking with this number and the cooperation name each other; a second time changes nothing.

    Raises ClosedToThem when who asked for the consultation may not know of the cooperation.
    """
    if not may_work.test(by, cooperation):
        raise NotAllowed
    booking = door.find(code, by=by)
    door.must_be_open(Cooperation.objects.filter(pk=cooperation.pk), booking)
    row, _is_new = CooperationTalk.objects.get_or_create(cooperation=cooperation, booking=booking)
    title = f"{cooperation.code}: {cooperation.title}"
    matters.name(booking, title=title, path=cooperation.get_absolute_url())
    return row


@transaction.atomic
def detach(cooperation: Cooperation, code: str, *, by: Account) -> None:
    """They no longer name each other."""
    if not may_work.test(by, cooperation):
        raise NotAllowed
    for row in cooperation.consultations.filter(booking__code=code).select_related("booking"):
        door.unname(row.booking, path=cooperation.get_absolute_url())
        row.delete()
