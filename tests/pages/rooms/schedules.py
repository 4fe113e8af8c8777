"""Schedules of officers, and who serves one consultation."""

from tests.pages.doors import REASON, Page, everyone, only
from tests.pages.rooms.consulting import FREE_TIME

OWN = only("planner", others=403)
CREW = only("planner", "admin") | dict.fromkeys(["citizen", "head", "auditor"], 403)
CHANGED = only("planner", "admin", status=302) | dict.fromkeys(["citizen", "head", "auditor"], 403)

PAGES = [
    Page("consultations:bookings.calendars.events", everyone(), is_html=False, queries=3),
    Page("consultations:bookings.agenda.index", OWN, reader="planner", queries=8),
    Page(
        "consultations:bookings.agenda.strike",
        only("planner", status=302, others=403),
        "deviation",
        method="post",
    ),
    Page("consultations:bookings.agenda.follow", OWN, method="post"),
    Page(
        "consultations:bookings.agenda.unfollow",
        only("planner", status=302, others=403),
        "busy-calendar",
        method="post",
    ),
    Page("consultations:bookings.crew.index", CREW, "requested", reader="planner", queries=20),
    Page("consultations:bookings.crew.cover", CREW, "requested", method="post"),
    Page("consultations:bookings.crew.accompany", CREW, "requested", method="post"),
    Page("consultations:bookings.crew.leave_out", CHANGED, "companion", method="post"),
    Page(
        "consultations:bookings.registering.start",
        only("planner", "admin", others=403),
        "service",
        data={"waktu": FREE_TIME},
        reader="planner",
        queries=11,
    ),
    Page("consultations:bookings.recurring.index", CREW, "confirmed", reader="planner", queries=6),
    Page("consultations:bookings.recurring.end", CHANGED, "confirmed", method="post", data=REASON),
    Page("consultations:bookings.changes.displace", CHANGED, "confirmed", method="post", data=REASON),
]
