"""Who keeps the register of breaches."""

from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission

may_handle = holds(Permission.PEOPLE_MANAGE)
