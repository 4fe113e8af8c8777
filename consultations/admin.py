"""The admin of this app, where Django and Celery look for them."""

from consultations.bookings.admin import BookingAdmin
from consultations.bookings.agenda.admin import OfficerAdmin, RoomAdmin
from consultations.bookings.line.admin import PlaceInLineAdmin
from consultations.minutes.admin import FollowUpAdmin, MinutesAdmin
from consultations.queue.admin import TicketAdmin
from consultations.services.admin import ServiceAdmin
from consultations.standards.admin import PledgeAdmin, StandardAdmin
from consultations.surveys.admin import SuggestionAdmin
from consultations.surveys.reports.admin import ReportAdmin

__all__ = [
    "BookingAdmin",
    "FollowUpAdmin",
    "MinutesAdmin",
    "OfficerAdmin",
    "PlaceInLineAdmin",
    "PledgeAdmin",
    "ReportAdmin",
    "RoomAdmin",
    "ServiceAdmin",
    "StandardAdmin",
    "SuggestionAdmin",
    "TicketAdmin",
]
