"""The tasks of this app, where Django and Celery look for them."""

from consultations.bookings.line.tasks import offer_times
from consultations.bookings.tasks import expire_holds
from consultations.minutes.tasks import announce, close_reviews

__all__ = ["announce", "close_reviews", "expire_holds", "offer_times"]
