"""Follow-ups in every standing, an addendum that waits, a paper to sign."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from consultations.bookings import answers
from consultations.minutes import actions as minutes
from consultations.minutes.addenda import actions as addenda
from consultations.minutes.followups import actions
from consultations.minutes.followups.links import address_for
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.review import actions as review
from perkasa.documents.papers.rendering import render_next
from perkasa.documents.signing import actions as signing
from perkasa.documents.signing.ways import ScannedSheet
from tests.factories import consultations as consulting

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    people, day = world.visitors, 23 + world.days
    held = consulting.confirmed(starts_at=consulting.at(day, 14), service=world.service, by=people["citizen"])
    with world.travel(held.ends_at + timedelta(hours=1)):
        answers.conclude(held, by=people["planner"])
        written = minutes.write(
            held, notes="Dibahas.", recommendations=["Ajukan."], attendees=[minutes.Guest("Ratna")],
            follow_ups=_promises(world), version=0, by=people["planner"],
        )  # fmt: skip
        minutes.submit(written, by=people["planner"])
        review.agree(written, by=people["citizen"])
        minutes.approve(written, by=people["head"])
        while render_next():
            pass
        _go_on(world, written)


def _promises(world: "World") -> list[minutes.Promise]:
    citizen, planner = world.visitors["citizen"], world.visitors["planner"]
    return [
        minutes.Promise("Mengukur bentang jembatan", date(2026, 12, 23), owner=citizen),
        minutes.Promise("Memotret lokasi", date(2026, 12, 23), owner=citizen),
        minutes.Promise("Memeriksa Renja dinas", date(2026, 12, 23), owner=planner),
    ]


def _go_on(world: "World", written) -> None:
    citizen, planner = world.visitors["citizen"], world.visitors["planner"]
    first, second, third = FollowUp.objects.filter(minutes=written).select_related(
        "minutes__booking", "owner"
    )
    actions.report(second, by=citizen, reason="Sudah.", evidence=[consulting.png()])
    actions.ask_time(third, by=planner, reason="Menunggu data.", until=date(2027, 1, 8))
    addendum = addenda.propose(
        written, corrections=[{"part": "Rekomendasi", "said": "Ajukan.", "reads": "Ajukan segera."}],
        reason="Salah tulis.", by=planner,
    )  # fmt: skip
    copy = signing.sign(written.paper, ScannedSheet(consulting.png()), by=world.visitors["head"])
    token = address_for(first, citizen).split("/")[-2]
    reported = address_for(second, citizen).split("/")[-2]
    file = second.evidence.get().code
    code = written.booking.code
    world.records |= {
        "follow-up": (first.code,),
        "follow-up-report": (first.code, "report"),
        "follow-up-accept": (second.code, "accept"),
        "follow-up-file": (second.code, file),
        "follow-up-link": (token,),
        "follow-up-link-report": (token, "report"),
        "follow-up-link-file": (reported, file),
        "issued-minutes": (code,),
        "addendum": (code, addendum.number),
        "signed-paper": (written.paper.code,),
        "signed-copy": (written.paper.code, copy.pk),
    }
