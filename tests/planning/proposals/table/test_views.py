"""The table: many rows on one page, each with its own errors, nothing typed ever lost, filed together."""

import uuid
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from planning.proposals.models import Proposal
from planning.proposals.table.models import Batch
from planning.stages.models import Opens
from tests.factories.filing import PDF, CatalogueEntryFactory, village_office, with_papers
from tests.factories.stages import StageFactory
from tests.factories.stakeholders import (
    PASSWORD,
    AccountFactory,
    AssignmentFactory,
    OrganisationFactory,
    PositionFactory,
    RegionFactory,
    citizen,
    host,
    operator,
)

pytestmark = pytest.mark.django_db
TABLE = reverse("planning:proposals.table.create")
WORK = {"title": "Rabat beton jalan Dukuh Krajan", "target": "250", "reason": "Jalan licin saat hujan."}


@pytest.fixture(autouse=True)
def _at_the_end_of_2026(time_machine):
    time_machine.move_to("2026-11-20T09:00:00+07:00")
    host()


@pytest.fixture
def clerk(client):
    account = operator(village_office())
    client.force_login(account)
    return account


def said_by_hand(agency=None) -> dict:
    """What a row says that has no usual work."""
    agency = agency or OrganisationFactory()
    return {"unit": "unit", "budget": "20 juta", "agency": agency.short_name}


def sent(*rows: dict, key=None, **others) -> dict:
    """A table as the browser sends it."""
    body = {"key": str(key or uuid.uuid4()), "plan_year": "2027", "baris-INITIAL_FORMS": "0"}
    body |= {"baris-TOTAL_FORMS": str(len(rows)), **others}
    for number, row in enumerate(rows):
        body |= {f"baris-{number}-{name}": value for name, value in row.items()}
    body.setdefault("as_whom", "")
    return body


def type_in(client, clerk, *rows, **others):
    way = f"village-{clerk.organisations[0].slug}"
    return client.post(TABLE, sent(*rows, **{"as_whom": way} | others))


def test_a_village_types_many_at_once_and_its_usual_work_fills_in_the_rest(client, clerk):
    agency = OrganisationFactory()
    CatalogueEntryFactory(work="Rabat beton", agency=agency, unit_price=450_000)
    by_hand = WORK | {"title": "Lampu jalan Dukuh Wetan"} | said_by_hand(agency)

    answer = type_in(client, clerk, WORK | {"work": "rabat beton"}, by_hand, {})

    first, second = Proposal.objects.order_by("pk")
    assert answer.url == Batch.objects.get().get_absolute_url()
    assert (first.unit, first.budget, first.agency, first.is_physical) == ("meter", 112_500_000, agency, True)
    village = clerk.organisations[0].region
    assert (second.budget, second.region, second.source) == (20_000_000, village, "village")


def test_a_wrong_row_says_so_itself_and_nothing_is_saved_or_lost(client, clerk):
    answer = type_in(client, clerk, WORK | {"work": "Tidak ada"}, WORK | {"title": "Pendek"}, {})

    page = answer.content.decode()
    assert Proposal.objects.count() == 0
    assert "Tidak ada dalam kamus usulan." in page
    assert "Tulis sedikitnya 10 huruf." in page
    assert ('value="Pendek"' in page, "Jalan licin saat hujan." in page) == (True, True)
    assert [bool(row.errors) for row in answer.context["table"].rows] == [True, True, False]


def test_what_neither_the_row_nor_a_usual_work_says_is_asked_for(client, clerk):
    rows = type_in(client, clerk, WORK).context["table"].rows

    assert sorted(rows[0].errors) == ["agency", "budget", "unit"]


def test_an_empty_table_asks_for_one_row(client, clerk):
    assert "Isi sedikitnya satu baris." in type_in(client, clerk, {}, {}).content.decode()


def test_more_rows_are_added_and_what_was_typed_stays(client, clerk):
    answer = type_in(client, clerk, WORK | {"target": "dua ratus"}, {}, lagi="1")

    page = answer.content.decode()
    assert ('value="dua ratus"' in page, len(answer.context["table"].rows)) == (True, 6)
    assert Proposal.objects.count() == 0


def test_the_same_table_sent_twice_is_taken_once(client, clerk):
    row, key = WORK | said_by_hand(), uuid.uuid4()

    pages = [type_in(client, clerk, row, key=key).url for _time in range(2)]

    assert pages[0] == pages[1]
    assert Proposal.objects.count() == 1


def test_what_is_typed_is_kept_and_comes_back_on_any_device(client, clerk):
    client.post(reverse("planning:proposals.table.autosave"), sent(WORK | {"target": "dua rat"}))

    page = client.get(TABLE).content.decode()
    client.post(reverse("planning:proposals.table.discard"))

    assert ('value="dua rat"' in page, "Ketikan Anda dikembalikan" in page) == (True, True)
    assert "dua rat" not in client.get(TABLE).content.decode()


def test_a_table_sent_after_the_session_ended_comes_back_after_signing_in(client):
    clerk = AccountFactory(can_sign_in=True)
    AssignmentFactory(account=clerk, position=PositionFactory(organisation=village_office()))
    answer = client.post(TABLE, sent(WORK))

    client.post(answer.url, {"login": clerk.email, "password": PASSWORD})

    assert "Jalan licin saat hujan." in client.get(TABLE).content.decode()


def test_one_letter_for_all_then_all_that_is_complete_is_filed(client, clerk):
    row = WORK | said_by_hand()
    batch = client.get(type_in(client, clerk, row, row | {"physical": "on"}).url).context["batch"]
    letter = SimpleUploadedFile("surat.pdf", PDF)

    client.post(reverse("planning:proposals.table.letter", args=[batch.pk]), {"file": letter})
    answer = client.post(reverse("planning:proposals.table.submit", args=[batch.pk]), follow=True)

    page = answer.content.decode()
    assert list(Proposal.objects.order_by("pk").values_list("status", flat=True)) == ["submitted", "draft"]
    assert ("1 usulan diajukan." in page, "Belum ada: foto keadaan sekarang." in page) == (True, True)
    second = Proposal.objects.get(status="draft")
    with_papers(second, by=clerk)
    client.post(reverse("planning:proposals.table.submit", args=[batch.pk]))
    page = client.get(batch.get_absolute_url()).content.decode()
    assert "Semua usulan dalam tabel ini sudah diajukan." in page


def test_outside_an_open_stage_nothing_is_filed_and_the_sentence_says_why(client, clerk):
    StageFactory(plan_year=2027, opens=Opens.PROPOSALS, starts=date(2026, 1, 1), ends=date(2026, 2, 1))
    row = WORK | said_by_hand()
    batch = client.get(type_in(client, clerk, row).url).context["batch"]
    client.post(
        reverse("planning:proposals.table.letter", args=[batch.pk]),
        {"file": SimpleUploadedFile("surat.pdf", PDF)},
    )

    page = client.post(
        reverse("planning:proposals.table.submit", args=[batch.pk]), follow=True
    ).content.decode()

    assert "sudah ditutup" in page
    assert Proposal.objects.get().status == "draft"


def test_the_district_names_the_village_in_every_row(client):
    district = RegionFactory().parent
    office = OrganisationFactory(kind="district_office", region=district)
    village = RegionFactory(name="Tirtomulyo", parent=district)
    clerk = operator(office)
    client.force_login(clerk)
    row = WORK | said_by_hand()

    wrong = client.post(TABLE, sent(row | {"village": "Bandung"}, as_whom=f"district-{office.slug}"))
    client.post(TABLE, sent(row | {"village": "tirtomulyo"}, as_whom=f"district-{office.slug}"))

    assert list(wrong.context["table"].rows[0].errors) == ["village"]
    assert Proposal.objects.get().region == village


@pytest.mark.parametrize("somebody", [citizen, operator])
def test_it_is_for_bodies_that_file_ideas_of_many(client, somebody):
    client.force_login(somebody())

    assert client.get(TABLE).status_code == 403


def test_another_office_s_table_is_not_found(client, clerk):
    batch = Batch.objects.create(key=uuid.uuid4(), organisation=village_office(), typed_by=clerk)

    assert client.get(batch.get_absolute_url()).status_code == 404
