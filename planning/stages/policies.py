"""Who may grant exemptions from stages."""

from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission

may_exempt = holds(Permission.PLANS_MANAGE)
