"""Consultations in every state, with minutes and a paper."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from consultations.bookings import answers
from consultations.bookings.calendars.actions import open_feed
from consultations.bookings.changes.links import address_for
from consultations.bookings.models import Booking
from consultations.minutes import actions as minutes
from consultations.minutes.review import actions as review
from consultations.minutes.review.links import address_for as review_address_for
from stakeholders.notifications.models import Notification
from tests.factories import consultations as consulting
from tests.factories.documents import finished_paper

if TYPE_CHECKING:
    from tests.pages.world import World

HOUR = timedelta(hours=1)


def add_row(world: "World") -> None:
    by, day = world.visitors["citizen"], 23 + world.days
    book = {"service": world.service, "by": by}
    requested = consulting.request(starts_at=consulting.at(day, 9), **book)
    confirmed = consulting.confirmed(starts_at=consulting.at(day, 10), **book)
    past = consulting.confirmed(starts_at=consulting.at(day, 8), **book)
    with world.travel(past.ends_at + HOUR):
        answers.conclude(past, by=world.visitors["planner"])
        written = _write(world, past)
        minutes.submit(written, by=world.visitors["planner"])
        review.agree(written, by=by)
    another = consulting.confirmed(starts_at=consulting.at(day, 11), **book)
    with world.travel(another.ends_at + HOUR):
        answers.conclude(another, by=world.visitors["planner"])
        asked = _write(world, another)
        minutes.submit(asked, by=world.visitors["planner"])
    with world.travel(consulting.at(18, 7)):
        begun = consulting.confirmed(starts_at=consulting.at(20, 7 + world.days), **book)
    file = consulting.BookingFileFactory(booking=requested)
    held = consulting.hold(starts_at=consulting.at(day, 13), **book)
    message = Notification.objects.addressed_to(by).in_portal().first()
    world.paper = finished_paper(by=world.visitors["head"], readers=[by], about=past)
    feed = open_feed(by=by)
    world.records |= {
        "requested": (requested.code,),
        "confirmed": (confirmed.code,),
        "link": (address_for(confirmed, by).split("/")[-2],),
        "calendar": (feed.pk,),
        "calendar-secret": (feed.secret,),
        "calendar-subject": ("saya",),
        "held": (held.code,),
        "past": (past.code,),
        "begun": (begun.code,),
        "in-review": (another.code,),
        "review-link": (review_address_for(asked, by).split("/")[-2],),
        "file": (requested.code, file.code),
        "message": (message.pk,),
        "paper": (world.paper.code,),
    }


def _write(world: "World", booking: Booking):
    promise = minutes.Promise(
        "Mengukur bentang jembatan", date(2026, 12, 23), owner=world.visitors["planner"]
    )
    return minutes.write(
        booking, notes="Lokasi sudah ada di peta.", recommendations=["Ajukan sebagai usulan."],
        attendees=[minutes.Guest("Ratna", "Warga")], follow_ups=[promise], version=0,
        by=world.visitors["planner"],
    )  # fmt: skip
