"""Who may answer an invitation."""

import rules

from planning.forums.guests.models import Guest
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def is_the_guest(actor, guest: Guest) -> bool:
    """The actor is invited, or holds a position in the organisation that is."""
    if guest.account_id is not None:
        return actor.pk == guest.account_id
    if guest.position_id is not None:
        return guest.position_id in {held.position_id for held in actor.current_assignments}
    return guest.organisation in actor.organisations


may_answer = is_signed_in & is_the_guest
