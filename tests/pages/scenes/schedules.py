"""An officer's days that differ, a calendar kept elsewhere, and a colleague who comes along."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.bookings.crew import actions as crew
from consultations.bookings.models import Booking
from consultations.schedule.models import Deviation
from perkasa.core.secret import Secret
from tests.factories.consultations import OfficerFactory

if TYPE_CHECKING:
    from tests.pages.world import World

ONE_DAY = timedelta(days=1)


def add_row(world: "World") -> None:
    """One more day off, one more calendar, and a colleague of no service beside the officer."""
    officer, day = world.service.officers.get(), date(2027, 3, 1) + world.days * ONE_DAY
    deviation = Deviation.objects.create(officer=officer, period=DateRange(day, day + ONE_DAY))
    calendar = officer.busy_calendars.create(
        name=f"Rapat {world.days}", address=Secret("https://contoh.id/a.ics"), error="Alamat tidak menjawab."
    )
    booking = Booking.objects.get(code=world.records["requested"][0])
    colleague, _idle = OfficerFactory.create_batch(2)
    crew.accompany(booking, officer=colleague, by=officer.account)
    world.records |= {
        "deviation": (deviation.pk,),
        "busy-calendar": (calendar.pk,),
        "companion": (booking.code, colleague.pk),
    }
