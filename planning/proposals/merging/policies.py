"""Who may merge, split and relate: planners, but nobody whose own organisation it concerns."""

from planning.proposals.policies import is_of_the_agency
from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission

may_merge = holds(Permission.OVERLAPS_RULE) & ~is_of_the_agency
