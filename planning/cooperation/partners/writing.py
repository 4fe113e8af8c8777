"""To whom something is written when a cooperation is offered and answered."""

from datetime import datetime, time

from django.conf import settings
from django.utils import timezone

from perkasa.core.deadlines import workday_after
from perkasa.core.jobs import Job, WorkState, nudge
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party
from planning.cooperation.partners.models import PartnerLetter

Occasion = PartnerLetter.Occasion
FOLLOWS = {"offer": (Occasion.OFFERED, Occasion.REMINDED), "accept": (Occasion.ACCEPTED,),
           "decline": (Occasion.DECLINED,)}  # fmt: skip
OFFICE_OPENS = time(8, 0)


def write_to_partners(cooperation: Cooperation, step: str) -> None:
    """Each partner with an address is written what `step` means to it."""
    for party in cooperation.parties.filter(is_ours=False):
        write_to_partner(party, step)


def write_to_partner(party: Party, step: str) -> None:
    """The letters of `step` wait for the sender, a reminder until its day; what waited does not leave."""
    waiting = party.letters.filter(state=WorkState.PENDING)
    waiting.order_by().update(state=WorkState.CANCELLED, finished_at=timezone.now())
    for occasion in FOLLOWS.get(step, ()) if party.email else ():
        moment = _reminder_due() if occasion == Occasion.REMINDED else timezone.now()
        party.letters.create(occasion=occasion, not_before=moment)
        nudge(Job.WRITE_TO_PARTNERS)


def _reminder_due() -> datetime:
    """When offices open on the `COOPERATION_REMIND_WORKDAYS`-th working day from now."""
    day = workday_after(timezone.localdate(), settings.COOPERATION_REMIND_WORKDAYS)
    return timezone.make_aware(datetime.combine(day, OFFICE_OPENS))
