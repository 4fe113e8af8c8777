"""A small regency in which every page has something to show, and the visitors who knock at its doors."""

from collections.abc import Callable
from copy import copy

from allauth.account.internal.flows.login import record_authentication
from django.db import transaction
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from stakeholders.accounts.models import Account
from stakeholders.notifications.sender import send_due
from tests.factories import consultations as consulting
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
from tests.pages.scenes import (
    agreements,
    alignment,
    annual,
    consultations,
    cooperation,
    desk_talks,
    evaluation,
    filing,
    follow_ups,
    forums,
    meetings,
    open_data,
    organisations,
    overlaps,
    plans,
    privacy,
    proposals,
    queue,
    rights,
    schedules,
    searches,
    sessions,
    sheets,
    sign_in,
    standards,
    surveys,
    voices,
)

SETTLING = (filing, privacy, rights, sessions, sign_in, surveys, standards, overlaps, voices)
SETTLING += (open_data,)
GROWING = (consultations, follow_ups, queue, proposals, organisations, overlaps, plans, sessions, surveys)
GROWING += (alignment, schedules, rights, filing, forums, meetings, sheets, voices, cooperation, agreements)
GROWING += (annual, evaluation, desk_talks, searches, open_data)


def have_just_proven(client: Client, account: Account) -> None:
    """Whoever sits there has shown their second factor a moment ago."""
    request = RequestFactory().get("/")
    request.session = client.session
    record_authentication(request, account, method="mfa", reauthenticated=True)
    request.session.save()


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
        for scene in SETTLING:
            scene.settle(self)
        self.add_rows(1)

    def add_rows(self, number: int) -> None:
        """Every list of every visitor has `number` more rows; the addresses lead to the last of them."""
        for _number in range(number):
            self.days += 1
            for scene in GROWING:
                scene.add_row(self)
        send_due()

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
            have_just_proven(client, self.visitors[visitor])
        return client

    def visit(self, page: Page, visitor: str, client: Client | None = None) -> HttpResponse:
        """What `visitor` is answered at `page`, in a new browser or in `client`."""
        client = client or self.client_of(visitor)
        answer = getattr(client, page.method)(self.address(page), page.data)
        if answer.streaming:
            answer.getvalue()  # read to its end, the file is closed
        return answer
