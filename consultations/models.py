"""The models of this app, where Django and Celery look for them."""

from consultations.bookings.calendars.models import CalendarFeed
from consultations.bookings.files import BookingFile
from consultations.bookings.models import Booking
from consultations.minutes.models import Attendee, FollowUp, Minutes
from consultations.schedule.models import Leave, WorkingHours
from consultations.services.models import Officer, Room, Service

__all__ = [
    "Attendee",
    "Booking",
    "BookingFile",
    "CalendarFeed",
    "FollowUp",
    "Leave",
    "Minutes",
    "Officer",
    "Room",
    "Service",
    "WorkingHours",
]
