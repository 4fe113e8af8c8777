"""The page before sending: what is told before anyone else sees it."""

import pytest
from django.urls import reverse

from planning.alignment.models import Alignment
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, admin, host, operator

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _planning_agency():
    host()


def address(proposal) -> str:
    return reverse("planning:alignment.review", args=[proposal.code])


def test_the_agency_reads_each_reason_before_it_files(client):
    proposal = ProposalFactory(organisation=OrganisationFactory(field_codes=("1.02",), short_name="Dinkes"))
    client.force_login(proposal.filed_by)

    html = client.get(address(proposal)).content.decode()

    assert "Selaras sebagian" in html
    assert "Bidang urusan 1.03 bukan bidang Dinkes (1.02)." in html
    assert f'name="version" value="{proposal.version}"' in html
    assert Alignment.objects.get().verdict == "not_checked"


def test_every_answer_can_be_changed_from_here(client):
    proposal = ProposalFactory()
    client.force_login(proposal.filed_by)

    changes = [
        item.get("change", "").rpartition("/isi/")[2]
        for item in client.get(address(proposal)).context["items"]
    ]

    assert changes == [
        "", "judul/?ubah=1", "kegiatan/?ubah=1", "ukuran/?ubah=1", "ukuran/?ubah=1", "anggaran/?ubah=1",
        "anggaran/?ubah=1", "judul/?ubah=1", "lokasi/?ubah=1", "alasan/?ubah=1",
    ]  # fmt: skip


def test_who_may_look(client):
    draft, filed = ProposalFactory(), ProposalFactory(status="submitted")

    assert client.get(address(draft)).url == f"{reverse('account_login')}?next={address(draft)}"
    for somebody in (operator(), admin()):
        client.force_login(somebody)
        assert [client.get(address(proposal)).status_code for proposal in (draft, filed)] == [404, 403]
    client.force_login(filed.filed_by)
    assert client.get(address(filed)).url == filed.get_absolute_url()
    assert client.post(address(filed)).status_code == 405


def test_the_page_costs_the_same_whatever_it_says(client, django_assert_num_queries):
    proposal = ProposalFactory()
    client.force_login(proposal.filed_by)
    client.get(address(proposal))

    with django_assert_num_queries(11):
        client.get(address(proposal))
