"""Who may look after the survey."""

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission

may_moderate = is_signed_in & holds(Permission.SURVEYS_MANAGE)
