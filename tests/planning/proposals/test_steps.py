"""The guided filing, question by question, without any script."""

from decimal import Decimal

import pytest
from django.urls import reverse

from planning.nomenclature.models import NomenclatureWord
from planning.proposals.models import Proposal
from planning.proposals.steps import STEPS
from tests.factories.planning import EditionFactory, NomenclatureItemFactory, ProposalFactory
from tests.factories.stakeholders import (
    DistrictFactory,
    OrganisationFactory,
    RegionFactory,
    citizen,
    host,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
CREATE = reverse("planning:proposals.create")
TITLE = "Rehabilitasi saluran irigasi Dukuh Krajan"
ANSWERS = {
    "judul": {"title": TITLE, "plan_year": "2027"},
    "ukuran": {"indicator": "Panjang saluran", "target": "1,25", "unit": "km"},
    "anggaran": {"budget": "Rp 150.000.000", "source_of_funds": "dau"},
    "alasan": {"reason": "Saluran retak."},
}


@pytest.fixture(autouse=True)
def _at_the_end_of_2026(time_machine):
    time_machine.move_to("2026-11-20T09:00:00+07:00")
    host()


@pytest.fixture
def ratna(client):
    account = operator(OrganisationFactory(field_codes=("1.03",)))
    client.force_login(account)
    return account


def ask(proposal, step: str) -> str:
    return STEPS[step].url(proposal)


def test_a_proposal_is_filed_question_by_question(client, ratna):
    item, village = NomenclatureItemFactory(), RegionFactory()

    client.post(CREATE, ANSWERS["judul"])
    proposal = Proposal.objects.get()
    path = []
    for step, chosen in [
        ("kegiatan", {"sub_activity": item.pk}),
        ("lokasi", {"region": village.pk}),
        *list(ANSWERS.items())[1:],
    ]:
        version = Proposal.objects.get().version
        path.append(client.post(ask(proposal, step), chosen | {"version": version}).url)
    review = client.get(path[-1])
    client.post(
        reverse("planning:proposals.submit", args=[proposal.code]),
        {"version": Proposal.objects.get().version},
    )

    proposal.refresh_from_db()
    assert path == [ask(proposal, step) for step in ("lokasi", "ukuran", "anggaran", "alasan")] + [
        reverse("planning:alignment.review", args=[proposal.code])
    ]
    assert "Ajukan usulan" in review.content.decode()
    assert (proposal.sub_activity, proposal.region, proposal.budget) == (item, village, 150_000_000)
    assert (proposal.target, proposal.unit, proposal.indicator) == (Decimal("1.25"), "km", "Panjang saluran")
    assert (proposal.status, proposal.alignment.verdict) == ("submitted", "aligned")


def test_the_sub_activity_brings_its_indicator_and_unit(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna, is_empty=True)
    item = NomenclatureItemFactory(indicator="Panjang jaringan", unit="Kilometer")

    client.post(ask(proposal, "kegiatan"), {"sub_activity": item.pk, "version": proposal.version})

    question = client.get(ask(proposal, "ukuran")).content.decode()
    assert "Panjang jaringan" in question
    assert 'value="Kilometer"' in question


@pytest.mark.parametrize("somebody", [citizen, planner])
def test_who_files_for_no_agency_begins_in_their_own_name(client, somebody):
    person = somebody()
    client.force_login(person)

    client.post(CREATE, ANSWERS["judul"])

    proposal = Proposal.objects.get()
    assert (proposal.source, proposal.organisation, proposal.proposer) == ("citizen", None, person)


def test_who_files_for_two_agencies_says_for_which(client, ratna):
    other = OrganisationFactory()
    ratna.assignments.create(position=operator(other).assignments.get().position, period=(None, None))

    client.post(CREATE, ANSWERS["judul"] | {"as_whom": f"agency-{other.slug}"})

    assert Proposal.objects.get().organisation == other


def test_an_agency_that_is_not_ones_own_cannot_be_chosen(client, ratna):
    answer = client.post(CREATE, ANSWERS["judul"] | {"as_whom": f"agency-{OrganisationFactory().slug}"})

    assert answer.status_code == 200
    assert Proposal.objects.count() == 0


WRONG = [
    ("judul", {"title": "Pendek"}, "Tulis sedikitnya 10 huruf."),
    ("judul", {"plan_year": "2041"}, "Pilih salah satu dari daftar; 2041 tidak ada di dalamnya."),
    ("ukuran", {"target": "0"}, "Target harus lebih dari nol."),
    ("ukuran", {"target": "banyak"}, "Masukkan sebuah bilangan."),
    ("ukuran", {"unit": ""}, "Isian ini wajib diisi."),
    ("anggaran", {"budget": "1,5"}, "Tulis jumlah rupiah bulat, misalnya 1.500.000 atau Rp1.500.000."),
    ("anggaran", {"budget": "-5"}, "Tulis jumlah rupiah bulat, misalnya 1.500.000 atau Rp1.500.000."),
    ("anggaran", {"budget": "99999999999999"}, "Jumlah ini terlalu besar. Periksa kembali angka nolnya."),
    ("anggaran", {"source_of_funds": "x"}, "Pilih salah satu dari daftar; x tidak ada di dalamnya."),
    ("alasan", {"reason": " "}, "Isian ini wajib diisi."),
]


@pytest.mark.parametrize(("step", "wrong", "sentence"), WRONG, ids=lambda value: str(value)[:30])
def test_a_wrong_answer_is_explained_and_nothing_is_kept_or_lost(client, ratna, step, wrong, sentence):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)
    typed = ANSWERS[step] | wrong

    answer = client.post(ask(proposal, step), typed | {"version": proposal.version})

    assert [error for errors in answer.context["form"].errors.values() for error in errors] == [sentence]
    assert {name: answer.context["form"][name].value() for name in typed} == typed
    assert Proposal.objects.get().version == proposal.version


@pytest.mark.parametrize(
    ("step", "name", "tampered"),
    [("kegiatan", "sub_activity", 0), ("kegiatan", "sub_activity", "x"), ("kegiatan", "sub_activity", ""),
     ("lokasi", "region", 0), ("lokasi", "region", "")],
)  # fmt: skip
def test_a_choice_that_was_not_offered_is_refused(client, ratna, step, name, tampered):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)

    answer = client.post(ask(proposal, step), {name: tampered, "version": proposal.version})

    assert list(answer.context["form"].errors) == [name]
    assert getattr(Proposal.objects.get(), name) == getattr(proposal, name)


def test_neither_a_province_s_code_nor_a_village_elsewhere_can_be_chosen(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)
    of_the_province = NomenclatureItemFactory(code="1.03.02.1.02.0001")
    elsewhere = RegionFactory(code="33.25.01.2001", parent=DistrictFactory(code="33.25.01", name="Bandar"))

    answers = [
        client.post(
            ask(proposal, "kegiatan"), {"sub_activity": of_the_province.pk, "version": proposal.version}
        ),
        client.post(ask(proposal, "lokasi"), {"region": elsewhere.pk, "version": proposal.version}),
    ]

    assert [list(answer.context["form"].errors) for answer in answers] == [["sub_activity"], ["region"]]


def test_an_item_of_an_older_edition_cannot_be_chosen(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)
    old = NomenclatureItemFactory(edition=EditionFactory(valid_from_year=2024), code="1.03.02.2.02.0007")

    answer = client.post(ask(proposal, "kegiatan"), {"sub_activity": old.pk, "version": proposal.version})

    assert list(answer.context["form"].errors) == ["sub_activity"]


def test_the_search_works_without_script_first_in_ones_own_fields(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna, is_empty=True)
    own = NomenclatureItemFactory()
    everyones = NomenclatureItemFactory(code="X.XX.01.2.01.0001", name="Rapat tentang Irigasi")
    foreign = NomenclatureItemFactory(code="3.27.03.2.02.0001", name="Rehabilitasi Irigasi Usaha Tani")
    NomenclatureItemFactory(code="1.03.02.1.02.0001", name="Irigasi milik provinsi")

    def found(**query) -> set:
        return set(client.get(ask(proposal, "kegiatan"), query).context["activities"].items)

    assert found(kata="irigasi", lingkup="kami") == {own, everyones}
    assert found(kata="irigasi", lingkup="semua") == {own, everyones, foreign}
    assert found(kata="1.03.02", lingkup="kami") == {own}
    assert found() == set()


def test_a_slip_of_the_pen_is_answered_with_guesses(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna, is_empty=True)
    NomenclatureItemFactory(name="Pembangunan Perpustakaan Sekolah", code="1.03.02.2.02.0002")
    NomenclatureWord.objects.note(["Perpustakaan"])

    html = client.get(ask(proposal, "kegiatan"), {"kata": "perpustakan", "lingkup": "kami"}).content.decode()
    nothing = client.get(ask(proposal, "kegiatan"), {"kata": "zzzz", "lingkup": "kami"}).content.decode()

    assert "Mungkin yang Anda maksud" in html
    assert "Pembangunan Perpustakaan Sekolah" in html
    assert "Tidak ditemukan" in nothing


def test_the_place_is_chosen_by_district(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna, is_empty=True)
    boja = DistrictFactory(code="33.24.05", name="Boja")
    campurejo = RegionFactory(code="33.24.05.2001", name="Campurejo", parent=boja)

    districts = client.get(ask(proposal, "lokasi"))
    villages = client.get(ask(proposal, "lokasi"), {"kecamatan": "33.24.05"})

    assert "?kecamatan=33.24.05" in districts.content.decode()
    assert villages.context["places"].villages == [campurejo]


def test_a_correction_leads_back_to_the_summary(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)

    answer = client.post(
        ask(proposal, "anggaran") + "?ubah=1", ANSWERS["anggaran"] | {"version": proposal.version}
    )

    assert answer.url == reverse("planning:alignment.review", args=[proposal.code])


@pytest.mark.parametrize("step", STEPS)
def test_another_agency_s_draft_is_not_found_and_its_filed_proposal_forbidden(client, ratna, step):
    draft, filed = ProposalFactory(), ProposalFactory(status="returned")

    assert [client.get(ask(proposal, step)).status_code for proposal in (draft, filed)] == [404, 403]
    assert [client.post(ask(proposal, step)).status_code for proposal in (draft, filed)] == [404, 403]


def test_a_filed_proposal_is_shown_instead_of_asked_about(client):
    proposal = ProposalFactory(status="submitted")
    client.force_login(proposal.filed_by)

    assert {client.get(ask(proposal, step)).url for step in STEPS} == {proposal.get_absolute_url()}


def test_a_question_that_does_not_exist_is_not_found(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna)

    assert client.get(reverse("planning:proposals.fill", args=[proposal.code, "warna"])).status_code == 404


def test_a_draft_with_gaps_is_told_what_is_missing_before_it_is_sent(client, ratna):
    proposal = ProposalFactory(organisation=ratna.organisations[0], by=ratna, is_empty=True)

    review = client.get(reverse("planning:alignment.review", args=[proposal.code])).content.decode()
    answer = client.post(reverse("planning:proposals.submit", args=[proposal.code]), follow=True)

    assert "Ajukan usulan" not in review
    assert f'<a href="{ask(proposal, "kegiatan")}?ubah=1">sub kegiatan</a>' in review
    assert "Belum dapat diajukan." in answer.content.decode()
