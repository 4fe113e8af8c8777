"""Kedungsepur entered through the pages: from preparation until an addendum holds."""

import pytest
from django.test import Client
from django.urls import reverse

from planning.cooperation.deeds.models import Deed, Kind
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status
from stakeholders.regions.models import Region
from tests.factories.consultations import pdf
from tests.factories.cooperation import neighbour
from tests.factories.stakeholders import OrganisationFactory, RegencyFactory, citizen, planner

pytestmark = pytest.mark.django_db
ROOM = "planning:cooperation."
KEDUNGSEPUR = {
    "33.21": "Demak", "33.22": "Semarang", "33.73": "Salatiga", "33.74": "Semarang", "33.15": "Grobogan",
}  # fmt: skip
WORDS = {
    "kind": "ksdd-wajib", "initiative": "ours", "title": "Transportasi Kedungsepur",
    "object": "Angkutan aglomerasi", "purpose": "Warga berpindah dengan murah.", "scope": "Trayek bersama.",
    "is_budgeted": "on",
}  # fmt: skip


class Desk:
    """A planner who keeps one cooperation through its pages, as a person does."""

    def __init__(self, client: Client, code: str = ""):
        self.client, self.code = client, code

    def post(self, view: str, *args, **said):
        """Send a form; whatever is refused is shown by a page that does not lead on."""
        answer = self.client.post(reverse(ROOM + view, args=args), said)
        assert answer.status_code == 302, answer.content.decode()[:4000]
        return answer

    def hand_in(self, *papers: str) -> None:
        for paper in papers:
            self.post("files.add", self.code, paper=paper, number="119/1", dated="2026-02-02", file=pdf())

    def write(self, kind: Kind, **more) -> Deed:
        """A deed of which every chapter is written on its page."""
        self.post("deeds.create", self.code, kind=kind, **more)
        deed = Deed.objects.filter(cooperation__code=self.code, kind=kind).latest("pk")
        for chapter in deed.chapters.all():
            text = chapter.text or f"Isi {chapter.heading}."
            self.post("deeds.chapter", deed.code, chapter.number, text=text, version=chapter.version)
        self.post("deeds.complete", deed.code)
        return deed

    def sign(self, deed: Deed, number: str, ends: str) -> None:
        said = {"number": number, "signed_on": "2026-04-10", "ends": ends, "scan": pdf()}
        self.post("deeds.sign", deed.code, **said)

    def step(self, name: str) -> None:
        self.post("advance", self.code, name)

    @property
    def cooperation(self) -> Cooperation:
        return Cooperation.objects.get(code=self.code)


@pytest.fixture
def desk(client: Client) -> Desk:
    client.force_login(planner())
    RegencyFactory()
    for code, name in KEDUNGSEPUR.items():
        neighbour(code, name)
    responsible = OrganisationFactory()
    found = Desk(client)
    found.post("create", **WORDS, responsible=responsible.pk)
    found.code = Cooperation.objects.get().code
    return found


def name_parties(desk: Desk) -> None:
    for code in ("33.24", *KEDUNGSEPUR):
        region = Region.objects.get(code=code)
        said = {"region": region.pk, "signer": "Kepala daerah", "office": "Kepala daerah", "is_head": "on"}
        said |= {"is_ours": "on"} if code == "33.24" else {}
        desk.post("parties.index", desk.code, **said)


def test_six_regions_go_from_preparation_into_force_and_extend_it(desk: Desk):
    name_parties(desk)
    desk.hand_in("pemetaan", "surat-penawaran")
    desk.write(Kind.TERMS)
    desk.step("offer")
    desk.step("accept")
    desk.hand_in("rekomendasi-tkksd")
    agreement = desk.write(Kind.AGREEMENT)
    desk.step("submit")
    desk.sign(agreement, "119/KB/1", "2031-04-10")
    desk.step("agree")
    contract = desk.write(Kind.CONTRACT)
    desk.step("submit_contract")
    desk.sign(contract, "119/PKS/1", "2029-04-10")
    desk.step("begin")
    addendum = desk.write(Kind.ADDENDUM, amends=contract.pk)
    desk.sign(addendum, "119/PKS/1.1", "2030-04-10")

    found = desk.cooperation
    assert (found.status, found.parties.count(), str(found.ends)) == (Status.RUNNING, 6, "2030-04-10")
    page = Client().get(found.get_absolute_url()).content.decode()
    assert [name for name in ("Demak", "Salatiga", "Grobogan", "119/PKS/1.1") if name not in page] == []


def test_the_page_says_what_a_step_still_needs(desk: Desk):
    answer = desk.client.post(reverse(ROOM + "advance", args=[desk.code, "offer"]), follow=True)

    page = answer.content.decode()
    assert "Belum dapat dilanjutkan" in page
    assert page.count("Kurang") >= 4
    assert desk.cooperation.status == Status.PREPARATION


def test_payments_team_and_obligations_are_typed_in_rows(desk: Desk):
    name_parties(desk)
    party = desk.cooperation.parties.get(number=2)
    rows = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 0}
    payment = {"party": party.pk, "year": 2026, "amount": "850 juta", "source": "APBD Demak"}
    desk.post(
        "parties.shares", desk.code, **rows, **{f"form-0-{name}": said for name, said in payment.items()}
    )
    seat = {"form-0-duty": "Ketua", "form-0-office": "Sekretaris Daerah"}
    desk.post("parties.team", desk.code, **rows, **seat)
    desk.post("obligations.create", desk.code, party=party.pk, text="Menyediakan bus", due="2026-12-01")

    page = desk.client.get(desk.cooperation.get_absolute_url()).content.decode()

    shown = ("Rp850.000.000", "Sekretaris Daerah", "Menyediakan bus")
    assert [words for words in shown if words not in page] == []


def test_a_challenge_of_a_forum_becomes_an_idea_in_one_step(client: Client):
    client.force_login(planner())
    said = {"title": "Air baku perbatasan", "source": "Rakor air", "path": "/forum/FRM-7F3KQ2/"}

    answer = client.post(reverse(ROOM + "propose"), said, follow=True)

    assert 'href="/forum/FRM-7F3KQ2/"' in answer.content.decode()
    assert Cooperation.objects.get().title == "Air baku perbatasan"


def test_two_who_write_the_same_paragraph_are_shown_both_texts(desk: Desk):
    name_parties(desk)
    desk.post("deeds.create", desk.code, kind=Kind.TERMS)
    deed = Deed.objects.get()
    desk.post("deeds.chapter", deed.code, 1, text="Dari Demak.", version=0)

    said = {"text": "Dari Kendal.", "version": 0}
    answer = desk.client.post(reverse(ROOM + "deeds.chapter", args=[deed.code, 1]), said)

    page = answer.content.decode()
    assert (answer.status_code, "Dari Demak." in page, "Dari Kendal." in page) == (200, True, True)


def test_a_citizen_finds_no_idea(desk: Desk, client: Client):
    client.force_login(citizen())

    assert client.get(desk.cooperation.get_absolute_url()).status_code == 404
