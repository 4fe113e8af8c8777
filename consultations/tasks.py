"""The tasks of this app, where Django and Celery look for them."""

from consultations.bookings.line.tasks import offer_times
from consultations.bookings.tasks import expire_holds
from consultations.minutes.followups.tasks import remind
from consultations.minutes.tasks import announce, close_reviews
from consultations.queue.tasks import close_days
from consultations.schedule.busy.tasks import read_busy_calendars
from consultations.surveys.tasks import ask_all

__all__ = [
    "announce",
    "ask_all",
    "close_days",
    "close_reviews",
    "expire_holds",
    "offer_times",
    "read_busy_calendars",
    "remind",
]
