"""Who may enter which room of the consultations."""

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission

serves = is_signed_in & holds(Permission.BOOKINGS_ANSWER)
may_see_the_desk = is_signed_in & (
    holds(Permission.BOOKINGS_ANSWER)
    | holds(Permission.BOOKINGS_MODERATE)
    | holds(Permission.BOOKINGS_READ_ALL)
)
may_see_the_line = is_signed_in & (holds(Permission.QUEUE_RECEIVE) | holds(Permission.BOOKINGS_READ_ALL))
may_serve_the_line = is_signed_in & holds(Permission.BOOKINGS_ANSWER)
