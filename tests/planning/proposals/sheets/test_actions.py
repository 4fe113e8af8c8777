"""Lists of proposals from spreadsheets: drafts or filed, each refused row with its reason, nothing twice."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from perkasa.core.refusals import NotAllowed
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Source
from planning.proposals.sheets import actions
from planning.proposals.sheets.models import ProposalList
from planning.proposals.sheets.writing import proposals_of, workbook_of
from planning.proposals.statuses import Status
from stakeholders.organisations.models import Organisation
from tests.factories.planning import PLAN_YEAR, EditionFactory
from tests.factories.stakeholders import (
    DistrictFactory,
    OrganisationFactory,
    RegionFactory,
    host,
    operator,
)

pytestmark = pytest.mark.django_db
TD4 = (
    "No;Prioritas Daerah;Sasaran Daerah;Program;Kegiatan Prioritas;Sasaran Kegiatan;Lokasi (Desa/Kel);Volume;"
    "Pagu;PD Penanggung Jawab"
)
NUMBERS = "1;2;3;4;5;6;7;8;9;10"
ROAD = "1;;;;Betonisasi jalan Dukuh Krajan;Jalan desa;Desa Blumah;350 meter;Rp 150.000.000,-;Dinas Jalan"
POND = "2;;;;Normalisasi embung Dukuh Wetan;Embung;Desa Antah;1 unit;seratus juta;Dinas Jalan"


@pytest.fixture
def office() -> Organisation:
    """Kecamatan Plantungan, with a village Blumah and an agency for its roads."""
    host()
    EditionFactory()
    RegionFactory(name="Blumah")
    OrganisationFactory(name="Dinas Jalan")
    return OrganisationFactory(kind=Organisation.Kind.DISTRICT_OFFICE, name="Kecamatan Plantungan")


def sent(office: Organisation, *rows: str, by=None, **options) -> ProposalList:
    content = "\n".join([TD4, NUMBERS, *rows, ";;;;JUMLAH;;;;150.000.000;"]).encode()
    file = SimpleUploadedFile("usulan.csv", content)
    usual = {"source": Source.DISTRICT, "plan_year": PLAN_YEAR, "is_to_submit": False}
    found = actions.upload(office, file, by=by or operator(office), **usual | options)
    actions.work_next()
    found.refresh_from_db()
    return found


def test_sound_rows_become_drafts_and_the_others_say_why_not(office):
    found = sent(office, ROAD, POND)

    made = Proposal.objects.get()
    assert (found.rows, found.made, found.known) == (2, 1, 0)
    assert [(row, column, words) for _sheet, row, column, words in found.problems] == [
        (4, "G", "desa atau kelurahan “Desa Antah” tidak dikenal."),
        (4, "I", "“seratus juta” bukan jumlah rupiah bulat."),
    ]
    assert (made.status, made.source, made.organisation) == (Status.DRAFT, Source.DISTRICT, office)
    assert (str(made.target), made.unit, made.budget) == ("350.00", "meter", 150_000_000)
    assert (made.region.name, made.agency.name) == ("Blumah", "Dinas Jalan")


def test_the_same_list_twice_makes_nothing_twice(office):
    by = operator(office)
    sent(office, ROAD, by=by)

    again = sent(office, ROAD, by=by)

    assert (again.made, again.known, Proposal.objects.count()) == (0, 1, 1)


def test_a_row_that_is_to_be_filed_but_incomplete_leaves_no_draft_behind(office):
    found = sent(office, ROAD, is_to_submit=True)

    assert (found.made, Proposal.objects.count()) == (0, 0)
    assert found.problems[0][1] == 3
    assert found.problems[0][3].startswith("Belum dapat diajukan. Lengkapi dahulu: ")


def test_a_complete_row_is_filed(office):
    header = TD4.replace("Prioritas Daerah", "Masalah", 1)
    agency = OrganisationFactory()
    row = "1;Pesanan melebihi tenaga;;;Pelatihan batik warga;Batik;Desa Blumah;20 orang;5000000;Dinas Jalan"
    content = f"{header}\n{row}".encode()
    by = operator(agency)
    options = {"source": Source.COOPERATION, "plan_year": PLAN_YEAR, "is_to_submit": True}

    found = actions.upload(agency, SimpleUploadedFile("usulan.csv", content), by=by, **options)
    actions.work_next()
    found.refresh_from_db()

    assert found.problems == []
    assert Proposal.objects.get().status == Status.SUBMITTED
    district = DistrictFactory()
    written = workbook_of(district, PLAN_YEAR, proposals_of(district, PLAN_YEAR, by))
    again = actions.upload(agency, SimpleUploadedFile("t-d-4.xlsx", written), by=by, **options)
    actions.work_next()
    again.refresh_from_db()
    assert (again.rows, again.known, again.problems) == (1, 1, [])


def test_a_file_without_proposals_is_refused_and_makes_nothing(office):
    file = SimpleUploadedFile("pegawai.csv", b"Nama;Jabatan;Telepon\nAni;Staf;08\n")
    options = {"source": Source.DISTRICT, "plan_year": PLAN_YEAR, "is_to_submit": False}

    found = actions.upload(office, file, by=operator(office), **options)
    actions.work_next()
    found.refresh_from_db()

    assert found.problems[0][3].startswith("Judul kolom tidak dikenali.")
    assert not Proposal.objects.exists()


def test_only_who_files_for_the_organisation_sends_its_list(office):
    with pytest.raises(NotAllowed):
        sent(office, ROAD, by=operator())
