"""The tasks of this app, where Django and Celery look for them."""

from consultations.bookings.tasks import expire_holds

__all__ = ["expire_holds"]
