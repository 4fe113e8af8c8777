"""Five ideas of a village on their way: typed as a table, verified stage by stage, answered for everybody."""

import re

import pytest
from playwright.sync_api import Page, expect

from planning.proposals.models import Proposal
from planning.proposals.path.sources import Stage
from tests.browser.conftest import PHONE
from tests.browser.people import press_access_key
from tests.factories.filing import PDF
from tests.factories.paths import Regency
from tests.factories.planning import line_for

pytestmark = pytest.mark.django_db(transaction=True)
TABLE, DESK = "/usulan/tabel/", "/usulan/meja/"
WORKS = ("Rabat beton Dukuh Krajan", "Talud jalan Dukuh Wetan", "Drainase Dukuh Kulon",
         "Perbaikan jembatan Sijeruk", "Penerangan jalan Dukuh Lor")  # fmt: skip
MENDED, CHANGED, REDIRECTED, LEFT_OUT = WORKS[4], WORKS[0], WORKS[1], WORKS[2]


@pytest.fixture
def regency():
    return Regency()


def type_in(page: Page, agency) -> None:
    """The clerk types the paper forms of the gathering, hands in one letter for all, and files them."""
    page.goto(TABLE)
    for number, title in enumerate(WORKS):
        cells = {"title": title, "target": "1,25", "unit": "kilometer", "budget": "150 juta",
                 "agency": agency.short_name, "reason": "Rusak dan licin pada musim hujan."}  # fmt: skip
        for name, words in cells.items():
            page.locator(f"[name=baris-{number}-{name}]").fill(words)
    page.get_by_role("button", name="Simpan sebagai draf").click()
    letter = {"name": "surat.pdf", "mimeType": "application/pdf", "buffer": PDF}
    page.locator("input[type=file]").set_input_files(letter)
    page.get_by_role("button", name="Sertakan pada semua").click()
    page.get_by_role("button", name="Ajukan yang sudah lengkap").click()
    expect(page.get_by_text("Semua usulan dalam tabel ini sudah diajukan.")).to_be_visible()


def approve_many(page: Page, *titles: str) -> None:
    """Those with these titles go on, all at once."""
    page.goto(DESK)
    for title in titles:
        page.get_by_role("listitem").filter(has_text=title).get_by_role("checkbox").check()
    page.locator("summary", has_text="Putuskan yang dipilih").click()
    page.get_by_label("Setujui", exact=True).check()
    page.get_by_role("button", name="Simpan putusan").click()
    expect(page.get_by_text(f"{len(titles)} usulan diputuskan.")).to_be_visible()


def answer(page: Page, title: str, outcome: str, **told: str) -> None:
    """The one with this title is opened and answered by itself."""
    page.goto(DESK)
    page.get_by_role("link", name=title).click()
    page.get_by_label(outcome, exact=True).check()
    for name, words in told.items():
        field = page.locator(f"main [name={name}]").first
        field.select_option(label=words) if name in CHOICES else field.fill(words)
    page.get_by_role("button", name="Simpan dan lanjut").click()
    expect(page.get_by_text("putusan disimpan")).to_be_visible()


def leaf_through(page: Page) -> None:
    """Who verifies goes from one to the next and back without a mouse."""
    page.goto(DESK)
    waiting = page.get_by_role("listitem").filter(has=page.get_by_role("checkbox"))
    waiting.first.get_by_role("link").first.click()
    heading, seen = page.get_by_role("heading", level=1), []
    for key in ("j", "j", "k"):
        before = heading.inner_text()
        press_access_key(page, key)
        expect(heading).not_to_have_text(before)
        seen.append(heading.inner_text())
    assert seen[0] == seen[2] != seen[1]


CHOICES = {"redirected_to", "reason_code", "line"}


def mend(page: Page, title: str) -> None:
    """The clerk reads why it came back, says more, and files it again."""
    proposal = Proposal.objects.get(title=title)
    page.goto(proposal.get_absolute_url())
    expect(page.get_by_text("Sebutkan jumlah lampunya.").first).to_be_visible()
    page.goto(f"{proposal.get_absolute_url()}isi/alasan/?ubah=1")
    page.get_by_label("Masalah apa").fill("Gelap sepanjang 300 meter; perlu 12 lampu.")
    page.get_by_role("button", name=re.compile("Lanjut|Simpan")).first.click()
    page.get_by_role("button", name="Ajukan", exact=False).last.click()
    expect(page.get_by_text("diajukan").first).to_be_visible()


def read_by_number(page: Page, title: str) -> str:
    """What anybody finds by the number of the proposal."""
    page.goto("/lacak/")
    page.locator("main input[name=nomor]").fill(Proposal.objects.get(title=title).code)
    page.locator("main form button[type=submit]").click()
    return page.locator("main").inner_text()


def test_each_of_five_ideas_has_an_answer_that_anybody_finds(live_server, open_window, regency, at_work):
    agency, other = regency.bodies[Stage.AGENCY], regency.other_agency
    lines = {body: line_for(body) for body in (agency, other)}
    village, district, partner, office, end = (
        at_work(regency.verifiers[stage])
        for stage in (Stage.VILLAGE, Stage.DISTRICT, Stage.PARTNER, Stage.AGENCY, Stage.BUDGET_TEAM)
    )

    type_in(village, agency)
    answer(district, MENDED, "Kembalikan", words="Sebutkan jumlah lampunya.")
    mend(village, MENDED)
    approve_many(district, *WORKS)
    leaf_through(partner)
    answer(partner, CHANGED, "Setujui dengan catatan", words="Sesuai hasil survei.", target="0,80")
    approve_many(partner, *WORKS[1:])
    answer(
        office, REDIRECTED, "Alihkan ke perangkat daerah lain", words="Jalan kabupaten.",
        redirected_to=other.name,
    )  # fmt: skip
    approve_many(office, *(title for title in WORKS if title != REDIRECTED))
    approve_many(at_work(regency.others["operator elsewhere"]), REDIRECTED)
    approve_many(partner, *WORKS)
    for title in WORKS:
        if title == LEFT_OUT:
            answer(
                end, title, "Tolak", words="Menunggu kajian banjir.", reason_code="Anggaran tidak mencukupi"
            )
        else:
            answer(end, title, "Setujui", line=str(lines[other if title == REDIRECTED else agency]))

    anybody = open_window(live_server.url, width=PHONE).page
    found = {title: read_by_number(anybody, title) for title in WORKS}
    assert ["Diakomodir" in words for title, words in found.items() if title != LEFT_OUT] == [True] * 4
    assert all("RKPD 2027" in words for title, words in found.items() if title != LEFT_OUT)
    assert ("Tidak diakomodir" in found[LEFT_OUT], "kajian banjir" in found[LEFT_OUT]) == (True, True)
    changed = Proposal.objects.get(title=CHANGED)
    assert [str(visit.target) for visit in changed.visits.exclude(target=None)] == ["0.80"]
    assert str(changed.target) == "1.25"
