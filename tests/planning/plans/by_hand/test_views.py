"""The pages on which lines and indicators of a draft are written."""

import pytest
from django.urls import reverse

from planning.plans.by_hand.actions import mark_of
from planning.plans.content import Entry, entry_of
from planning.plans.models import Kind, Plan, Status
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.plans import WORK, PlanFactory, fix, put
from tests.factories.stakeholders import OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db
MEASURE = {"name": "Luas sawah terairi", "unit": "Hektare", "direction": "up", "formula": "latest"}


@pytest.fixture
def plan(client) -> Plan:
    """A draft of an agency whose operator sits at the screen."""
    plan = PlanFactory(organisation=OrganisationFactory(field_codes=("1.03",)))
    client.force_login(operator(plan.organisation))
    return plan


def line_of(plan, code=WORK):
    return plan.lines.with_figures().get(code=code)


def address(name: str, plan, *rest) -> str:
    return reverse(f"planning:plans.by_hand.{name}", args=[plan.code, *rest])


def sent(form, **changes) -> dict:
    """What a browser sends of a form as it was shown, with changes."""
    shown = {name: form[name].value() for name in form.fields}
    return {name: "" if value is None else value for name, value in (shown | changes).items()}


def test_a_line_is_written_with_money_places_and_outlook(client, plan):
    line = line_of(plan)
    form = client.get(address("change", plan, line.pk)).context["form"]

    done = client.post(
        address("change", plan, line.pk),
        sent(form, ceiling_2027="Rp200.000.000", ceiling_2028="", location="Kec. Plantungan, Dukuh Lor",
             result="Saluran berfungsi", target_group="Petani"),
    )  # fmt: skip

    entry = entry_of(line_of(plan))
    assert done.url == line.get_absolute_url()
    assert entry.ceilings == {2027: 200_000_000}
    assert (entry.result, entry.target_group) == ("Saluran berfungsi", "Petani")
    assert entry.place_codes == ("33.24.01",)


def test_a_line_above_others_is_asked_for_no_money(client, plan):
    page = client.get(address("change", plan, line_of(plan, "1.03.02").pk))

    assert "ceiling_2027" not in page.context["form"].fields
    assert "dihitung dari baris-baris di bawahnya" in page.text


def test_who_is_late_sees_what_is_stored_and_may_insist(client, plan):
    line = line_of(plan)
    read = sent(client.get(address("change", plan, line.pk)).context["form"])
    client.post(address("change", plan, line.pk), read | {"note": "Pertama"})

    refused = client.post(address("change", plan, line.pk), read | {"note": "Kedua"})
    insisted = client.post(address("change", plan, line.pk), sent(refused.context["form"]))

    assert [item["value"] for item in refused.context["form"].stored] == ["Pertama"]
    assert "Yang tersimpan sekarang berbeda" in refused.text
    assert insisted.status_code == 302
    assert line_of(plan).note == "Kedua"


def test_an_indicator_is_added_changed_and_removed(client, plan):
    line = line_of(plan)
    form = client.get(address("add_indicator", plan, line.pk)).context["form"]

    client.post(
        address("add_indicator", plan, line.pk),
        sent(form, **MEASURE, target_2027="1.250,5", reference="IKU-3"),
    )
    form = client.get(address("change_indicator", plan, line.pk, 1)).context["form"]
    client.post(
        address("change_indicator", plan, line.pk, 1), sent(form, direction="down", target_2028="1300")
    )
    measure = entry_of(line_of(plan)).measures[1]
    form = client.get(address("remove_indicator", plan, line.pk, 0)).context["form"]
    client.post(address("remove_indicator", plan, line.pk, 0), sent(form))

    assert (measure.name, measure.direction, measure.reference) == ("Luas sawah terairi", "down", "IKU-3")
    assert {year: str(value) for year, value in measure.targets.items()} == {
        2027: "1250.5000",
        2028: "1300.0000",
    }
    assert [each.name for each in entry_of(line_of(plan)).measures] == ["Luas sawah terairi"]
    assert client.get(address("change_indicator", plan, line.pk, 9)).status_code == 404


def test_two_indicators_of_one_name_are_refused(client, plan):
    line = line_of(plan)
    form = client.get(address("add_indicator", plan, line.pk)).context["form"]

    page = client.post(
        address("add_indicator", plan, line.pk), sent(form, **MEASURE | {"name": "Panjang jaringan irigasi"})
    )

    assert set(page.context["form"].errors) == {"name"}


def test_a_sub_activity_is_picked_by_words_and_brings_what_stands_above_it(client, plan):
    NomenclatureItemFactory(code="1.03.05.2.01.0003", name="Pembangunan Drainase Perkotaan")
    NomenclatureItemFactory(code="1.03.05.2.01.0004", name="Pemeliharaan Drainase Perkotaan")

    doubtful = client.post(address("add", plan, "sub_activity"), {"code": "drainase perkotaan"})
    done = client.post(
        address("add", plan, "sub_activity"),
        {"code": "drainase perkotaan", "code_dipilih": "1.03.05.2.01.0003 Pembangunan Drainase Perkotaan"},
    )

    assert 'value="1.03.05.2.01.0004 Pemeliharaan Drainase Perkotaan"' in doubtful.text
    assert done.url == address("change", plan, line_of(plan, "1.03.05.2.01.0003").pk)
    assert {"1.03.05", "1.03.05.2.01"} <= {line.code for line in plan.lines.all()}


def test_below_a_programme_only_its_own_activities_are_taken(client, plan):
    NomenclatureItemFactory(code="1.03.05.2.01.0003")
    above = line_of(plan, "1.03.02").pk

    page = client.post(address("add", plan, "activity") + f"?di={above}", {"code": "1.03.05.2.01"})

    assert page.context["form"].errors["code"] == ["Kode ini tidak berada di bawah 1.03.02."]
    assert client.get(address("add", plan, "vision") + f"?di={above}").status_code == 404


def test_results_are_numbered_on_and_hang_where_one_stood(client):
    plan = PlanFactory(kind=Kind.MEDIUM_TERM, first_year=2025, last_year=2029, works=0)
    put(plan, [Entry("goal", "T1", "Air cukup")])
    goal = line_of(plan, "T1")
    client.force_login(admin())

    page = client.get(address("add", plan, "objective") + f"?di={goal.pk}")
    wrong = client.post(
        address("add", plan, "objective") + f"?di={goal.pk}", {"code": "T2", "name": "Irigasi"}
    )
    client.post(address("add", plan, "objective") + f"?di={goal.pk}", {"code": "S1", "name": "Irigasi baik"})
    client.post(address("add", plan, "strategy"), {"code": "ST1", "name": "Merawat lebih dahulu"})

    assert page.context["form"]["code"].value() == "S1"
    assert "Kode sasaran ditulis seperti S1" in wrong.text
    assert line_of(plan, "S1").parent == goal
    assert line_of(plan, "ST1").get_level_display() == "strategi"


def test_in_the_rkpd_the_agency_is_chosen_and_support_work_is_written_in_its_field(client):
    plan = PlanFactory(kind=Kind.YEARLY, works=0)
    agency = OrganisationFactory(field_codes=("5.01",))
    NomenclatureItemFactory(code="X.XX.01.2.01.0001", name="Penyusunan Dokumen Perencanaan")
    client.force_login(admin())

    client.post(
        address("add", plan, "sub_activity"), {"organisation": agency.pk, "code": "penyusunan dokumen"}
    )

    assert line_of(plan, "5.01.01.2.01.0001").organisation == agency


def test_priorities_of_the_state_are_offered_where_its_plan_is_on_the_shelf(client, plan):
    rpjmn = PlanFactory(kind=Kind.NATIONAL_TERM, first_year=2025, last_year=2029, works=0)
    put(rpjmn, [Entry("pn", "PN2", "Swasembada pangan")])
    fix(rpjmn)

    page = client.get(address("change", plan, line_of(plan).pk))

    assert '<option value="PN2 Swasembada pangan">' in page.text


def test_a_line_goes_after_it_was_asked_once_more(client, plan):
    line = line_of(plan)
    asked = client.get(address("remove", plan, line.pk))

    done = client.post(address("remove", plan, line.pk), {"mark": mark_of(entry_of(line))})

    assert "Hapus baris ini?" in asked.text
    assert done.url == line.parent.get_absolute_url()


def test_what_is_fixed_has_no_page_to_write_on(client, plan):
    line = line_of(plan)
    fix(plan)

    assert client.get(address("change", plan, line.pk)).status_code == 404
    assert Plan.objects.get().status == Status.FIXED
