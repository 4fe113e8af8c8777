"""The admin of this app, where Django and Celery look for them."""

from consultations.bookings.admin import BookingAdmin
from consultations.minutes.admin import FollowUpAdmin, MinutesAdmin
from consultations.schedule.admin import OfficerAdmin
from consultations.services.admin import RoomAdmin, ServiceAdmin

__all__ = ["BookingAdmin", "FollowUpAdmin", "MinutesAdmin", "OfficerAdmin", "RoomAdmin", "ServiceAdmin"]
