"""Two agencies plan one training: warned while typing, filed anyway, and brought to one desk by a planner."""

import re

import pytest
from playwright.sync_api import expect

from perkasa.core.jobs import until_none_is_left
from planning.forums.desks.models import Item
from planning.overlap.actions import check_next
from planning.overlap.models import Finding
from planning.proposals.steps import STEPS
from tests.factories.forums import desk, running
from tests.factories.overlaps import REASON, TITLE
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, operator, planner

pytestmark = pytest.mark.django_db(transaction=True)
IN_OTHER_WORDS = "Kursus menjahit untuk ibu rumah tangga"
FOUND = "Keduanya tentang jahit"


def test_a_twin_is_warned_of_filed_and_becomes_one_item_of_a_desk(at_work):
    first, second = (OrganisationFactory(short_name=name) for name in ("Disnaker", "DP3AP2KB"))
    village, reader, by = RegionFactory(), operator(first), planner()
    standing = ProposalFactory(organisation=first, title=TITLE, region=village, status="submitted")
    draft = ProposalFactory(organisation=second, region=village)
    at = desk(running(by=by, plan_year=2027), by)
    until_none_is_left(check_next)

    clerk = at_work(draft.filed_by)
    clerk.goto(f"{STEPS['judul'].url(draft)}?ubah=1")
    clerk.locator("[name=title]").fill(IN_OTHER_WORDS)
    warning = clerk.locator(".alike").filter(has_text=standing.code)
    expect(warning).to_contain_text("Kembar")
    expect(warning).to_contain_text(FOUND)
    clerk.goto(f"{draft.get_absolute_url()}periksa/")
    expect(clerk.locator("main")).to_contain_text(IN_OTHER_WORDS)
    clerk.get_by_role("button", name="Ajukan usulan").click()
    expect(clerk.get_by_text("diajukan").first).to_be_visible()
    until_none_is_left(check_next)

    judge = at_work(by)
    judge.goto("/tumpang-tindih/")
    judge.goto(Finding.objects.get().get_absolute_url())
    expect(judge.locator("main")).to_contain_text(FOUND)
    judge.get_by_label("Saling melengkapi", exact=True).check()
    judge.get_by_label("Bahas di desk bersama", exact=True).check()
    judge.get_by_label("Dibawa ke desk").select_option(at.code)
    judge.get_by_label("Alasan").fill(REASON)
    judge.get_by_role("button", name="Simpan putusan").click()
    expect(judge.get_by_text(re.compile(f"Menjadi butir 1 di {at.name}"))).to_be_visible()

    joint = Item.objects.get(joint__isnull=False)
    assert joint.desk == at
    for page, proposal in ((at_work(reader), standing), (clerk, draft)):
        page.goto("/pemberitahuan/")
        expect(page.locator("main")).to_contain_text("saling melengkapi")
        page.goto(proposal.get_absolute_url())
        expect(page.locator(".trail").last).to_contain_text(
            f"Saling melengkapi: {standing.code} × {draft.code}"
        )
        page.get_by_role("link", name=re.compile(f"{standing.code} × {draft.code}")).click()
        for words in ("Saling melengkapi", REASON, f"Menjadi butir 1 di {at.name}"):
            expect(page.locator("main")).to_contain_text(words)
