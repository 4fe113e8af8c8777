"""Who lays out the timetable of a forum, and who calls the turns of a desk."""

import rules

from planning.forums.desks.policies import decides_at_its_desk
from planning.forums.policies import may_lead


@rules.predicate
def leads_the_forum(actor, turn) -> bool:
    """The actor leads the forum in which the turn is."""
    return may_lead.test(actor, turn.forum)


may_lay_out = may_lead
may_move = leads_the_forum
may_run = decides_at_its_desk
