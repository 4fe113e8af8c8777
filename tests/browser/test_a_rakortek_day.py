"""A Rakortek day in the rooms where it happens: desks, results, one objection, four signatures, one paper."""

import pytest
from playwright.sync_api import Page, expect

from perkasa.core.jobs import until_none_is_left
from perkasa.documents.papers.rendering import render_next
from planning.forums.desks import actions as desks
from planning.forums.desks.statuses import Result
from planning.forums.presence.door import address_of
from tests.browser.conftest import PHONE
from tests.browser.people import press, read_qr
from tests.factories.documents import words_of
from tests.factories.rakortek import RakortekDay
from tests.factories.stakeholders import PASSWORD

pytestmark = pytest.mark.django_db(transaction=True)
YES, NOTED, NO, LEFT = (
    str(one.label)
    for one in (Result.RECOMMENDED, Result.WITH_NOTE, Result.NOT_RECOMMENDED, Result.NOT_DISCUSSED)
)
RESULTS = [YES] * 7 + [NOTED] * 2 + [NO]
OBJECTION = "Target butir 3 seharusnya 97,5 persen."


@pytest.fixture
def day(live_server, settings):
    settings.SITE_URL = live_server.url
    return RakortekDay()


def lay_out(page: Page, day: RakortekDay) -> None:
    """Every agency has its turn, and the meeting begins."""
    page.goto(f"{day.forum.get_absolute_url()}jadwal/")
    page.get_by_label("Lama satu giliran").fill("30")
    press(page, "Susun usulan jadwal")
    expect(page.locator("a.turn")).to_have_count(12)
    page.goto(day.forum.get_absolute_url())
    press(page, "Mulai")


def check_in(page: Page, day: RakortekDay) -> None:
    """Somebody in the room scans the code at the door and says who they are."""
    page.goto(address_of(day.forum))
    page.get_by_label("Nama").fill("Peserta 14")
    press(page, "Saya hadir")
    expect(page.get_by_role("heading", name="Kehadiran tercatat")).to_be_visible()


def say(page: Page, result: str, target: str) -> None:
    """What the desk says about the item before it is read back to all, and then agreed to."""
    page.get_by_label(result, exact=True).check()
    page.get_by_label("Target disepakati").fill(target)
    page.get_by_label("Catatan atau alasan").fill("" if target else "Data dasar belum lengkap.")
    press(page, "Bacakan kembali")
    press(page, "Disepakati")


def decide(page: Page, day: RakortekDay) -> None:
    """Item after item is read back and agreed to; two are left when the desk closes."""
    page.goto(day.desk.items.get(number=1).get_absolute_url())
    for result in RESULTS:
        say(page, result, target="96" if result == YES else "")
    page.goto(day.desk.get_absolute_url())
    press(page, "Tutup desk")
    page.get_by_label("Butir yang belum dibahas memang tidak terbahas").check()
    press(page, "Tutup desk")
    expect(page.get_by_text("9 dari 12 butir (75,00 %)")).to_be_visible()


def write(page: Page, day: RakortekDay) -> str:
    """The record is written with four who sign, and circulates; answers its address."""
    page.goto(day.desk.get_absolute_url())
    page.get_by_role("link", name="Susun berita acara").click()
    page.get_by_label("Dasar").fill("Permendagri 86 Tahun 2017\nHasil Rakortekrenbang provinsi")
    for number, person in enumerate(day.signers):
        page.locator(f"[name=tanda-{number}-account]").select_option(str(person.pk))
    press(page, "Simpan")
    press(page, "Edarkan untuk ditanggapi")
    return page.url


def mend(page: Page, day: RakortekDay, address: str) -> None:
    """The target that was objected to is agreed anew, the notes say so, and all are asked again."""
    page.goto(day.desk.items.get(number=3).get_absolute_url())
    say(page, YES, target="97,5")
    page.goto(address)
    page.get_by_role("link", name="Ubah berita acara").click()
    page.get_by_label("Pokok-pokok catatan").fill(OBJECTION)
    press(page, "Simpan")
    press(page, "Edarkan untuk ditanggapi")


def agree(page: Page, address: str) -> None:
    page.goto(address)
    press(page, "Setujui isinya")
    expect(page.get_by_text("Persetujuan Anda tercatat.")).to_be_visible()


def sign(page: Page, address: str) -> None:
    """Who signs proves to be who they are; what they had pressed is done then."""
    page.goto(address)
    press(page, "Tanda tangani")
    page.locator("input[type=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    expect(page.get_by_text("Tanda tangan Anda tercatat.")).to_be_visible()


def opened(page: Page, address: str) -> bytes:
    """The paper as anybody who signed takes it home."""
    until_none_is_left(render_next)
    page.goto(address)
    link = page.get_by_role("link", name="Unduh PDF").get_attribute("href")
    return page.request.get(link).body()


def test_a_rakortek_day_ends_with_a_paper_that_a_telephone_verifies(live_server, open_window, day, at_work):
    chair, *others = (at_work(person) for person in day.signers)
    telephone = open_window(live_server.url, width=PHONE)

    lay_out(chair, day)
    day.arrive()
    check_in(telephone.page, day)
    decide(chair, day)
    for desk in day.desks[1:]:
        desks.close(desk, by=desk.chair)
    chair.goto(day.forum.get_absolute_url())
    press(chair, "Tutup rapat")
    address = write(chair, day)
    for page in (chair, *others[:2]):
        agree(page, address)
    others[2].goto(address)
    press(others[2], "Ajukan keberatan", reason=OBJECTION)
    mend(chair, day, address)
    for page in (chair, *others):
        agree(page, address)
    for page in (chair, *others):
        sign(page, address)
    content = opened(others[0], address)

    said = words_of(content)
    assert [f"{label} : {number} butir" in said for label, number in zip(
        (YES, NOTED, NO, LEFT), (7, 2, 1, 2), strict=True
    )] == [True] * 4  # fmt: skip
    assert "95,5 93 97,5 Direkomendasikan" in said
    assert ("9 dari 12 butir (75,00 %)" in said, "14 orang" in said, OBJECTION in said) == (True, True, True)
    assert (said.count("Disetujui melalui Perkasa"), "Belum menandatangani" in said) == (4, False)
    [verified] = read_qr(content)
    telephone.page.goto(verified)
    paper = day.desk.records.get().paper
    expect(telephone.page.locator("main")).to_contain_text(paper.full_number)
    assert telephone.faults == []
