"""Who lays out the stages of a year, and who may grant exemptions from them."""

from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission

may_manage = holds(Permission.PLANS_MANAGE)
may_exempt = may_manage
