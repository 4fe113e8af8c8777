"""The models of this app, where Django and Celery look for them."""

from consultations.bookings.calendars.models import CalendarFeed
from consultations.bookings.files import BookingFile
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from consultations.bookings.replies import Reply
from consultations.bookings.seats.models import GroupSession, Seat
from consultations.minutes.models import Attendee, FollowUp, Minutes
from consultations.schedule.models import Leave, WorkingHours
from consultations.services.models import Officer, Room, Service
from consultations.services.questions.models import Question

__all__ = [
    "Attendee",
    "Booking",
    "BookingFile",
    "CalendarFeed",
    "FollowUp",
    "GroupSession",
    "Leave",
    "Minutes",
    "Officer",
    "PlaceInLine",
    "Question",
    "Reply",
    "Room",
    "Seat",
    "Service",
    "WorkingHours",
]
