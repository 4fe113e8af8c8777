"""Who may rearrange the consultations of an officer who is away."""

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission

may_rearrange = is_signed_in & holds(Permission.BOOKINGS_MODERATE)
