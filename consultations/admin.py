"""The admin of this app, where Django and Celery look for them."""

from consultations.bookings.admin import BookingAdmin
from consultations.bookings.agenda.admin import ClosureAdmin, OfficerAdmin, RoomAdmin
from consultations.bookings.line.admin import PlaceInLineAdmin
from consultations.bookings.rearranging.admin import RearrangementAdmin
from consultations.minutes.addenda.admin import AddendumAdmin
from consultations.minutes.admin import MinutesAdmin, MinutesTemplateAdmin
from consultations.minutes.followups.admin import FollowUpAdmin
from consultations.queue.admin import TicketAdmin
from consultations.services.admin import ServiceAdmin
from consultations.standards.admin import PledgeAdmin, StandardAdmin
from consultations.surveys.admin import SuggestionAdmin
from consultations.surveys.reports.admin import ReportAdmin

__all__ = [
    "AddendumAdmin",
    "BookingAdmin",
    "ClosureAdmin",
    "FollowUpAdmin",
    "MinutesAdmin",
    "MinutesTemplateAdmin",
    "OfficerAdmin",
    "PlaceInLineAdmin",
    "PledgeAdmin",
    "RearrangementAdmin",
    "ReportAdmin",
    "RoomAdmin",
    "ServiceAdmin",
    "StandardAdmin",
    "SuggestionAdmin",
    "TicketAdmin",
]
