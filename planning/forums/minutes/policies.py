"""Who writes the minutes of a forum, and who says what they think of them."""

import rules

from planning.forums import policies as forums
from planning.forums.guests.policies import is_the_guest
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def leads_its_forum(actor, minutes) -> bool:
    """The actor leads the forum whose minutes they are."""
    return forums.may_lead.test(actor, minutes.forum)


@rules.predicate
def speaks_for_its_guest(actor, reply) -> bool:
    """The actor is the guest that was asked, or belongs to it."""
    return is_the_guest.test(actor, reply.guest)


may_write = is_signed_in & leads_its_forum
may_reply = is_signed_in & speaks_for_its_guest
