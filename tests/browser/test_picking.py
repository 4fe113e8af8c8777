"""One of thousands is picked by keyboard alone; without scripts the form offers what was meant."""

import pytest
from django.urls import reverse

from tests.browser.conftest import DESK, PHONE
from tests.browser.people import come_in
from tests.browser.test_accessibility import axe_on
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import OrganisationFactory, operator

pytestmark = pytest.mark.django_db(transaction=True)
DRAINS = {
    "1.03.05.2.01.0003": "Pembangunan Drainase Perkotaan",
    "1.03.05.2.01.0004": "Pemeliharaan Drainase Perkotaan",
}


@pytest.fixture
def plan():
    for code, name in DRAINS.items():
        NomenclatureItemFactory(code=code, name=name)
    return PlanFactory(organisation=OrganisationFactory(field_codes=("1.03",)))


def test_with_scripts_arrows_and_enter_pick_and_without_a_radio_does(live_server, open_window, plan):
    person = operator(plan.organisation)
    address = reverse("planning:plans.by_hand.add", args=[plan.code, "sub_activity"])
    desk = open_window(live_server.url, width=DESK)
    come_in(desk.context, live_server.url, person)
    desk.page.goto(address)
    desk.page.get_by_role("combobox").press_sequentially("drainase")
    desk.page.get_by_role("option").first.wait_for()
    found = [fault["id"] for fault in axe_on(desk.page)]
    desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("Enter")
    typed = desk.page.get_by_role("combobox").input_value()
    desk.page.get_by_role("button", name="Tambahkan").click()
    desk.page.wait_for_url("**/ubah/")

    phone = open_window(live_server.url, width=PHONE, scripts=False)
    come_in(phone.context, live_server.url, person)
    phone.page.goto(address)
    phone.page.get_by_label("Sub kegiatan").fill("drainase")
    phone.page.get_by_role("button", name="Tambahkan").click()
    first, second = sorted(DRAINS, key=lambda code: code in typed)
    phone.page.get_by_text(f"{first} {DRAINS[first]}").click()
    phone.page.get_by_role("button", name="Tambahkan").click()
    phone.page.wait_for_url("**/ubah/")

    assert typed == f"{second} {DRAINS[second]}"
    assert set(DRAINS) <= {line.code for line in plan.lines.all()}
    assert found == []
    assert [fault for fault in desk.faults if fault.startswith("script")] == []
