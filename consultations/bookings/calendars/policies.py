"""Who may follow which calendar."""

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission

may_follow_room = is_signed_in & (
    holds(Permission.SERVICES_MANAGE)
    | holds(Permission.BOOKINGS_ANSWER)
    | holds(Permission.BOOKINGS_READ_ALL)
)
