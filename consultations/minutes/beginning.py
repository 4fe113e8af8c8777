"""What a sheet begins with: who met, what was to be discussed, what stands already."""

from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.minutes.forms import OTHER
from consultations.minutes.models import Minutes
from consultations.minutes.templates import template_of
from stakeholders.accounts.signatures import office_of
from stakeholders.organisations.models import Organisation


def owners_of(booking: Booking) -> list:
    """Who can follow up: the people of the consultation, every organisation, somebody else."""
    people = {booking.requested_by: _("pemohon"), booking.officer.account: _("petugas")}
    organisations = Organisation.objects.order_by("name").values_list("pk", "name")
    return [
        ("", _("Pilih")),
        (_("Orang"), [(f"account:{person.pk}", f"{person} ({role})") for person, role in people.items()]),
        (_("Instansi"), [(f"organisation:{pk}", name) for pk, name in organisations]),
        (OTHER, _("Pihak lain")),
    ]


def attendees_of(booking: Booking, minutes: Minutes | None) -> list[dict]:
    """Who stands on the sheet; on a new one who asked and the officer."""
    if minutes is not None:
        rows = minutes.attendees.all()
        return [{"name": row.name, "position": row.position, "presence": row.presence} for row in rows]
    asker = {"name": str(booking.requested_by), "position": str(booking.organisation or "")}
    officer = booking.officer.account
    return [asker, {"name": str(officer), "position": office_of(officer)}]


def points_of(booking: Booking, minutes: Minutes | None) -> list[dict]:
    """The notes point by point, and what was asked or is usual and under which nothing was noted yet.

    Headings are the questions the visitor answered beforehand and those of the service's template.
    """
    noted = minutes.points if minutes is not None else []
    written = {point["heading"] for point in noted}
    asked = booking.replies.values_list("words", flat=True)
    headings = dict.fromkeys([*asked, *template_of(booking.service).points])
    return [*noted, *({"heading": heading} for heading in headings if heading not in written)]


def promises_of(minutes: Minutes | None) -> list[dict]:
    """What was promised, as the rows of the sheet ask for it."""
    rows = minutes.follow_ups.all() if minutes is not None else []
    return [
        {
            "description": row.description, "due_date": row.due_date, "other_owner": row.other_owner,
            "who": f"account:{row.owner_id}" if row.owner_id else
                   f"organisation:{row.organisation_id}" if row.organisation_id else OTHER,
        }
        for row in rows
    ]  # fmt: skip
