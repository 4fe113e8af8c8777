"""Who may let a consultation come again."""

from consultations.bookings.policies import has_begun, is_asker, is_of_a_session, may_answer
from consultations.bookings.registering.policies import may_register

may_repeat = may_register & (is_asker | may_answer) & ~is_of_a_session & ~has_begun
