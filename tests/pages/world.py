"""A small regency in which every page has something to show, and the visitors who knock at its doors."""

from collections.abc import Callable
from copy import copy
from datetime import date, timedelta

from allauth.account.models import EmailAddress
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from consultations.bookings import answers
from consultations.bookings.calendars.actions import open_feed
from consultations.bookings.changes.links import address_for
from consultations.bookings.models import Booking
from consultations.minutes import actions as minutes
from consultations.minutes.review import actions as review
from consultations.minutes.review.links import address_for as review_address_for
from perkasa.home.privacy.tasks import make_copies
from planning.proposals.models import Status as ProposalStatus
from stakeholders.accounts.roles import Role
from stakeholders.invitations.tokens import token_of
from stakeholders.notifications.models import Notification
from stakeholders.notifications.sender import send_due
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.privacy.reference import load_privacy
from tests.factories import consultations as consulting
from tests.factories.documents import finished_paper
from tests.factories.organisations import described, invitation
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import (
    OrganisationFactory,
    admin,
    auditor,
    citizen,
    head,
    host,
    operator,
)
from tests.pages.doors import Page

HOUR = timedelta(hours=1)


class World:
    """Its records are found by name; each fills in the address of a page."""

    def __init__(self, travel: Callable):
        self.travel = travel
        self.service = consulting.served_service(slug="penyusunan-renja", name="Penyusunan Renja")
        self.agency = OrganisationFactory(
            name="Dinas Pekerjaan Umum", short_name="DPUPR", field_codes=("1.03",)
        )
        self.visitors = {
            "citizen": citizen(),
            "neighbour": citizen(),
            "operator": operator(self.agency),
            "rival": operator(),
            "planner": self.service.officers.get().account,
            "head": head(),
            "admin": admin(),
            "auditor": auditor(),
        }
        host()
        self.days = 0
        self.records: dict[str, tuple] = {"service": (self.service.slug,), "step": ()}
        self.records["office"] = (self.visitors["planner"].assignments.get().pk,)
        self.records["person"] = (self.visitors["citizen"].pk,)
        self._ask_about_data()
        self.add_rows(1)

    def add_rows(self, number: int) -> None:
        """Every list of every visitor has `number` more rows; the addresses lead to the last of them."""
        for _number in range(number):
            self.days += 1
            self._consult()
            self._propose()
            self._come_in()
        send_due()

    def _ask_about_data(self) -> None:
        """The neighbour agreed, asked for a correction and a copy, and was asked for a national number."""
        load_privacy()
        neighbour, admin = self.visitors["neighbour"], self.visitors["admin"]
        privacy.agree(neighbour, Purpose.ACCOUNT)
        asked = privacy.ask(neighbour, PrivacyRequest.Kind.CORRECTION, words="Gelar saya belum tertulis.")
        privacy.ask_for_nik(neighbour, purpose="Memastikan Anda pengurus kelompok tani.", by=admin)
        copy = privacy.ask_copy(neighbour)
        make_copies()
        self.records |= {
            "consent-text": (Purpose.ACCOUNT, 1),
            "request": (asked.code,),
            "copy": (copy.code,),
        }

    def _come_in(self) -> None:
        """The citizen registers a body; the admin invites them into it, and somebody else into the agency."""
        citizen, admin, number = self.visitors["citizen"], self.visitors["admin"], self.days
        registration = described(citizen, name=f"Paguyuban Tani {number}", short_name=f"Tani {number}")
        body = OrganisationFactory(name=f"Karya Muda {number}", kind="civil_society")
        EmailAddress.objects.get_or_create(user=citizen, email=citizen.email, defaults={"verified": True})
        to_citizen = invitation(body, by=admin, email=citizen.email, role=Role.BODY_MEMBER)
        sent = invitation(self.agency, by=admin, email=f"rekan{number}@contoh.id")
        self.records |= {
            "agency": (self.agency.slug,),
            "registration": (registration.code,),
            "proof": (registration.code, registration.files.get().code),
            "invitation": (self.agency.slug, sent.code),
            "invitation-link": (token_of(to_citizen),),
        }

    def _consult(self) -> None:
        by, day = self.visitors["citizen"], 23 + self.days
        book = {"service": self.service, "by": by}
        requested = consulting.request(starts_at=consulting.at(day, 9), **book)
        confirmed = consulting.confirmed(starts_at=consulting.at(day, 10), **book)
        past = consulting.confirmed(starts_at=consulting.at(day, 8), **book)
        with self.travel(past.ends_at + HOUR):
            answers.conclude(past, by=self.visitors["planner"])
            written = self._write(past)
            minutes.submit(written, by=self.visitors["planner"])
            review.agree(written, by=by)
        another = consulting.confirmed(starts_at=consulting.at(day, 11), **book)
        with self.travel(another.ends_at + HOUR):
            answers.conclude(another, by=self.visitors["planner"])
            asked = self._write(another)
            minutes.submit(asked, by=self.visitors["planner"])
        with self.travel(consulting.at(18, 7)):
            begun = consulting.confirmed(starts_at=consulting.at(20, 7 + self.days), **book)
        file = consulting.BookingFileFactory(booking=requested)
        held = consulting.hold(starts_at=consulting.at(day, 13), **book)
        message = Notification.objects.addressed_to(by).in_portal().first()
        self.paper = finished_paper(by=self.visitors["head"], readers=[by], about=past)
        feed = open_feed(by=by)
        self.records |= {
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
            "promise": (past.code, 1),
            "file": (requested.code, file.code),
            "message": (message.pk,),
            "paper": (self.paper.code,),
        }

    def _write(self, booking: Booking):
        promise = minutes.Promise(
            "Mengukur bentang jembatan", date(2026, 12, 23), owner=self.visitors["planner"]
        )
        return minutes.write(
            booking, notes="Lokasi sudah ada di peta.", recommendation="Ajukan sebagai usulan.",
            attendees=[("Ratna", "Warga")], follow_ups=[promise], version=0, by=self.visitors["planner"],
        )  # fmt: skip

    def _propose(self) -> None:
        for status in (
            ProposalStatus.DRAFT,
            ProposalStatus.SUBMITTED,
            ProposalStatus.RETURNED,
            ProposalStatus.ACCEPTED,
        ):
            proposal = ProposalFactory(
                organisation=self.agency,
                by=self.visitors["operator"],
                status=status,
                decided_by=self.visitors["admin"],
            )
            self.records |= {
                status.value: (proposal.code,),
                f"{status.value}-step": (proposal.code, "alasan"),
            }

    def as_new(self) -> "World":
        """The same world, for a test that adds to it and is undone."""
        other = copy(self)
        other.records = dict(self.records)
        return other

    def address(self, page: Page) -> str:
        """Where `page` is in this world."""
        return reverse(page.name, args=self.records[page.record] if page.record else ())

    def try_door(self, page: Page, visitor: str) -> int:
        """The status `visitor` is answered with at `page`; what the visit changes is undone."""
        with transaction.atomic():
            status = self.visit(page, visitor).status_code
            transaction.set_rollback(True)
        return status

    def client_of(self, visitor: str) -> Client:
        """A browser in which `visitor` has signed in."""
        client = Client()
        if visitor != "stranger":
            client.force_login(self.visitors[visitor])
        return client

    def visit(self, page: Page, visitor: str, client: Client | None = None) -> HttpResponse:
        """What `visitor` is answered at `page`, in a new browser or in `client`."""
        client = client or self.client_of(visitor)
        answer = getattr(client, page.method)(self.address(page), page.data)
        if answer.streaming:
            answer.getvalue()  # read to its end, the file is closed
        return answer
