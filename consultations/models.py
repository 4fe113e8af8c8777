"""The models of this app, where Django and Celery look for them."""

from consultations.bookings.calendars.models import CalendarFeed
from consultations.bookings.files import BookingFile
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.matters import Matter
from consultations.bookings.models import Booking
from consultations.bookings.officer_times import OfficerTime
from consultations.bookings.rearranging.models import Offer, Rearrangement
from consultations.bookings.replies import Reply
from consultations.bookings.seats.models import GroupSession, Seat
from consultations.minutes.addenda.models import Addendum
from consultations.minutes.followups.models import Evidence, FollowUp
from consultations.minutes.models import Attendee, Minutes
from consultations.minutes.templates import MinutesTemplate
from consultations.minutes.unsaved import UnsavedSheet
from consultations.queue.models import Counter, Screen, ServiceDay, Ticket
from consultations.schedule.busy.models import BusyCalendar, BusyTime
from consultations.schedule.models import Closure, Deviation, OpeningHours, WorkingHours
from consultations.services.models import Officer, Room, Service
from consultations.services.questions.models import Question
from consultations.standards.models import Pledge, Standard, StandardText
from consultations.surveys.models import Answer, Suggestion, SurveyRequest, SurveyToken
from consultations.surveys.reports.models import PlanLine, Report

__all__ = [
    "Addendum",
    "Answer",
    "Attendee",
    "Booking",
    "BookingFile",
    "BusyCalendar",
    "BusyTime",
    "CalendarFeed",
    "Closure",
    "Counter",
    "Deviation",
    "Evidence",
    "FollowUp",
    "GroupSession",
    "Matter",
    "Minutes",
    "MinutesTemplate",
    "Offer",
    "Officer",
    "OfficerTime",
    "OpeningHours",
    "PlaceInLine",
    "PlanLine",
    "Pledge",
    "Question",
    "Rearrangement",
    "Reply",
    "Report",
    "Room",
    "Screen",
    "Seat",
    "Service",
    "ServiceDay",
    "Standard",
    "StandardText",
    "Suggestion",
    "SurveyRequest",
    "SurveyToken",
    "Ticket",
    "UnsavedSheet",
    "WorkingHours",
]
