"""The models of this app, where Django and Celery look for them."""

from consultations.bookings.models import Booking, BookingFile
from consultations.schedule.models import Leave, WorkingHours
from consultations.services.models import Officer, Room, Service

__all__ = ["Booking", "BookingFile", "Leave", "Officer", "Room", "Service", "WorkingHours"]
