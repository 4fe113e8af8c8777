"""Who may book for somebody else."""

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission

may_register = is_signed_in & (holds(Permission.BOOKINGS_ANSWER) | holds(Permission.BOOKINGS_MODERATE))
