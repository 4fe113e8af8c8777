"""Six regions of Kedungsepur, entered page by page: from the idea to its end that comes near."""

import re
from datetime import date, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.urls import reverse
from docx import Document

from perkasa.documents.papers.rendering import render_next
from planning.cooperation.deeds.models import Deed, Kind
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Kind as CooperationKind
from planning.cooperation.statuses import Status
from planning.cooperation.tasks import warn
from stakeholders.notifications.kinds import Kind as Notice
from stakeholders.notifications.models import Notification
from tests.factories.consultations import pdf
from tests.factories.cooperation import neighbour
from tests.factories.documents import words_of
from tests.factories.stakeholders import RegencyFactory, host, planner

pytestmark = pytest.mark.django_db
ROOM = "planning:cooperation."
PARTNERS = (
    ("33.21", "Demak", "Bupati Demak"), ("33.22", "Semarang", "Bupati Semarang"),
    ("33.73", "Salatiga", "Wali Kota Salatiga"), ("33.74", "Semarang", "Wali Kota Semarang"),
    ("33.15", "Grobogan", "Bupati Grobogan"),
)  # fmt: skip
WATCHED = (date(2028, 10, 9), date(2028, 10, 10), date(2029, 1, 10), date(2029, 3, 10), date(2029, 4, 9))
LETTER = {"number": "119/0412", "dated": "2026-01-12"}


class Desk:
    """The planner at the portal: every deed of hers is a form that was sent."""

    def __init__(self, client: Client, account):
        self.client, self.account = client, account
        client.force_login(account)
        self.code = ""

    def send(self, view: str, *args, **said) -> str:
        """The form of `view` was taken: the answer leads on to another page."""
        answer = self.client.post(reverse(ROOM + view, args=args), said, follow=True)
        assert answer.redirect_chain, (view, answer.context and answer.context["form"].errors)
        page = answer.content.decode()
        assert "message--error" not in page, view
        return page

    @property
    def cooperation(self) -> Cooperation:
        return Cooperation.objects.get(code=self.code)

    def step(self, name: str) -> None:
        self.send("advance", self.code, name)

    def hand_in(self, paper: str) -> None:
        self.send("files.add", self.code, paper=paper, file=pdf(), **LETTER)

    def write(self, kind: Kind, **said) -> Deed:
        """A deed is begun, every chapter written, and declared complete."""
        self.send("deeds.create", self.code, kind=kind, **said)
        deed = self.cooperation.deeds.get(kind=kind)
        for chapter in deed.chapters.filter(text=""):
            text = f"{chapter.heading} disepakati para pihak.\n\nSebagaimana hasil rapat TKKSD."
            self.send("deeds.chapter", deed.code, chapter.number, text=text, version=chapter.version)
        self.send("deeds.complete", deed.code)
        return deed

    def sign(self, deed: Deed, number: str, day: str, ends: str) -> None:
        self.send("deeds.sign", deed.code, number=number, signed_on=day, ends=ends, scan=pdf("naskah.pdf"))


def rows(*told: dict) -> dict:
    """A sheet with these rows, as the browser sends it."""
    fields = {f"form-{n}-{name}": value for n, row in enumerate(told) for name, value in row.items()}
    return fields | {"form-TOTAL_FORMS": len(told), "form-INITIAL_FORMS": 0}


def prepared(desk: Desk) -> None:
    """Idea, parties, payments, team, schedule, papers, terms of reference."""
    desk.client.post(
        reverse(ROOM + "create"),
        {
            "kind": CooperationKind.REGIONS_DUTY, "initiative": "ours", "is_budgeted": "on",
            "title": "Pengelolaan transportasi Kedungsepur", "object": "Angkutan aglomerasi enam daerah",
            "purpose": "Warga berpindah dengan murah.", "scope": "Trayek, halte, dan tarif bersama.",
            "responsible": host().pk,
        },
    )  # fmt: skip
    desk.code = Cooperation.objects.get().code
    ours = RegencyFactory()
    head = {"is_head": "on"}
    desk.send(
        "parties.index",
        desk.code,
        region=ours.pk,
        is_ours="on",
        signer="Dyah",
        office="Bupati Kendal",
        **head,
    )
    for code, name, office in PARTNERS:
        region, email = neighbour(code, name), f"kerjasama@{code.replace('.', '')}.example"
        desk.send(
            "parties.index", desk.code, region=region.pk, signer="Kepala", office=office, email=email, **head
        )
    parties = desk.cooperation.parties.all()
    payments = [{"party": one.pk, "year": 2026, "amount": "600.000.000", "source": "APBD"} for one in parties]
    desk.send("parties.shares", desk.code, **rows(*payments))
    desk.send("parties.team", desk.code, **rows({"duty": "Ketua", "office": "Sekretaris Daerah"}))
    desk.send("schedule.plan", desk.code, offered="2026-01-20", running="2026-04-30")
    desk.hand_in("pemetaan")
    desk.hand_in("surat-penawaran")
    desk.write(Kind.TERMS)


def carried_out(desk: Desk) -> None:
    """Offered, taken by a link, agreed, contracted, begun."""
    desk.step("offer")
    page = desk.client.get(reverse(ROOM + "parties.index", args=[desk.code])).content.decode()
    [link, *others] = re.findall(r"http://testserver(/kerja-sama/mitra/[^/<]+/)", page)
    assert len(others) == len(PARTNERS) - 1
    Client().post(f"{link}accept/", {"reason": "Demak siap."})
    desk.hand_in("rekomendasi-tkksd")
    agreement = desk.write(Kind.AGREEMENT)
    desk.step("submit")
    desk.sign(agreement, "119/KB/01", "2026-02-10", "2031-02-10")
    desk.step("agree")
    contract = desk.write(Kind.CONTRACT)
    desk.step("submit_contract")
    desk.sign(contract, "119/PKS/04", "2026-04-10", "2028-04-10")
    desk.step("begin")


def at_nine(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=ZoneInfo("Asia/Jakarta"))


def warned(account) -> list[str]:
    told = Notification.objects.filter(kind=Notice.COOPERATION_ENDS, recipient=account).order_by("pk")
    return [one.params["months"] for one in told]


def test_six_regions_go_all_the_way_through_the_pages(client: Client, time_machine):
    time_machine.move_to(at_nine(date(2026, 1, 12)), tick=False)
    desk = Desk(client, planner())
    prepared(desk)
    carried_out(desk)
    running = desk.cooperation
    assert (running.status, running.parties.count(), str(running.ends)) == (Status.RUNNING, 6, "2028-04-10")

    owing = running.parties.get(region__code="33.74")
    desk.send("obligations.create", desk.code, party=owing.pk, text="Menyediakan 12 bus", due="2026-06-30")
    contract = running.deeds.get(kind=Kind.CONTRACT)
    addendum = desk.write(Kind.ADDENDUM, amends=contract.pk)
    too_long = {"number": "119/PKS/04.1", "signed_on": "2026-05-04", "ends": "2031-02-11"}
    sign_url = reverse(ROOM + "deeds.sign", args=[addendum.code])
    refused = client.post(sign_url, {**too_long, "scan": pdf()}).content.decode()
    assert "tidak boleh berakhir sesudah Kesepakatan Bersamanya" in refused
    desk.sign(addendum, "119/PKS/04.1", "2026-05-04", "2029-04-10")
    assert str(desk.cooperation.ends) == "2029-04-10"

    docx = client.get(reverse(ROOM + "deeds.docx", args=[contract.code])).content
    said = [paragraph.text for paragraph in Document(BytesIO(docx)).paragraphs]
    headings = [f"Bab {one.number}. {one.heading}" for one in contract.chapters.all()]
    assert [text for text in said if text.startswith("Bab ")] == headings
    assert said.count("Sebagaimana hasil rapat TKKSD.") == len(headings) - 4

    for day in WATCHED:
        time_machine.move_to(at_nine(day), tick=False)
        warn()
    assert warned(desk.account) == ["6", "3", "1"]


def test_a_half_year_is_reported_as_a_paper(client: Client, time_machine):
    time_machine.move_to(at_nine(date(2026, 1, 12)), tick=False)
    desk = Desk(client, planner())
    prepared(desk)
    carried_out(desk)
    time_machine.move_to(at_nine(date(2026, 7, 6)), tick=False)

    desk.send(
        "reports.create", desk.code, year=2026, half=1, plans="Membangun halte.",
        progress="Tiga trayek pengumpan berjalan.\nPenumpang naik menjadi 2.650 orang sehari.",
    )  # fmt: skip
    assert render_next()

    paper = desk.cooperation.reports.get().paper
    paper.refresh_from_db()
    with paper.file.open() as file:
        text = words_of(file.read())
    for words in (
        "Kabupaten Demak", "Kota Salatiga", "119/KB/01", "119/PKS/04", "Rp600.000.000",
        "Tiga trayek pengumpan berjalan.",
    ):  # fmt: skip
        assert words in text, words
