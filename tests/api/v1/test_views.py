"""The interface for programs: what it shows, page by page, how fresh, how often, and to whom."""

import pytest
from django.urls import reverse

from perkasa.api.datasets.all import DATASETS
from perkasa.api.dumps.writing import LICENCE
from perkasa.api.keys.actions import make, revoke
from perkasa.api.keys.models import ApiKey
from perkasa.api.v1.addresses import ADDRESSES
from planning.proposals import actions as proposals
from planning.proposals.filing.naming import show_name
from planning.proposals.statuses import Status
from stakeholders.privacy.reference import load_privacy
from tests.factories.filing import idea, with_papers
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import RegionFactory, citizen, host

pytestmark = pytest.mark.django_db
USULAN = "/api/v1/usulan/"


def test_every_dataset_has_its_doors():
    assert [dataset.key for dataset in DATASETS] == list(ADDRESSES)


class TestWhatIsOpen:
    def test_a_draft_is_not_there_and_a_filed_proposal_says_little_until_it_is_accepted(self, client):
        draft, filed, accepted = (
            ProposalFactory(status=each) for each in (Status.DRAFT, Status.SUBMITTED, Status.ACCEPTED)
        )

        rows = {row["id"]: row for row in client.get(USULAN).json()["data"]}

        assert set(rows) == {filed.code, accepted.code}
        assert (rows[filed.code]["indikator"], rows[filed.code]["anggaran"]) == (None, None)
        assert (rows[accepted.code]["indikator"], rows[accepted.code]["anggaran"]) == (
            accepted.indicator,
            150_000_000,
        )
        assert client.get(f"{USULAN}{draft.code}/").status_code == 404
        assert client.get(f"{USULAN}{filed.code}/").json() == rows[filed.code]

    def test_somebody_signed_in_reads_no_more_than_anybody(self, client):
        draft = ProposalFactory(status=Status.DRAFT)
        client.force_login(draft.filed_by)

        assert client.get(USULAN).json()["data"] == []

    def test_a_name_shown_with_consent_is_not_given_out(self, client):
        host()
        load_privacy()
        said = with_papers(idea(citizen(full_name="Marjinem Suketiwati")))
        proposals.submit(said, by=said.filed_by)
        show_name(said, by=said.filed_by)

        answer = client.get(USULAN)

        assert [(row["id"], row["pengusul"]) for row in answer.json()["data"]] == [(said.code, None)]
        assert "Marjinem" not in answer.content.decode()

    def test_it_only_reads(self, client):
        assert [getattr(client, verb)(USULAN).status_code for verb in ("post", "put", "patch", "delete")] == [
            405
        ] * 4


class TestPages:
    def test_the_cursor_leads_through_every_row_once(self, client):
        codes = [RegionFactory(code=f"33.24.01.20{number:02}").code for number in range(1, 8)]
        address, seen = "/api/v1/wilayah/?jumlah=2&kata=33.24.01.20", []

        while address:
            answer = client.get(address).json()
            seen += [row["id"] for row in answer["data"]]
            address = answer["berikutnya"]

        assert seen == codes

    @pytest.mark.parametrize(
        "query",
        ["kursor=abc", "kursor=cD0lMDA%3D", "jumlah=0", "jumlah=501", "jumlah=²", "tahn=2027", "tahun=x"],
    )
    def test_what_cannot_be_understood_is_refused_by_its_name(self, client, query):
        answer = client.get(f"{USULAN}?{query}")

        assert (answer.status_code, list(answer.json())) == (400, [query.partition("=")[0]])

    def test_the_questions_are_those_of_the_page(self, client):
        ours, other = ProposalFactory(status=Status.ACCEPTED), ProposalFactory(status=Status.SUBMITTED)

        rows = client.get(USULAN, {"status": "accepted", "tahun": ours.plan_year}).json()["data"]

        assert [row["id"] for row in rows] == [ours.code]
        assert other.code not in str(rows)


class TestFreshness:
    def test_whoever_has_it_is_told_that_nothing_changed(self, client):
        RegionFactory(code="33.24.01.2001")
        first = client.get("/api/v1/wilayah/")

        by_tag = client.get("/api/v1/wilayah/", headers={"If-None-Match": first["ETag"]})
        by_date = client.get("/api/v1/wilayah/", headers={"If-Modified-Since": first["Last-Modified"]})

        assert (by_tag.status_code, by_tag.content, by_date.status_code) == (304, b"", 304)

    def test_a_change_is_answered_whole_with_another_tag(self, client):
        region = RegionFactory(code="33.24.01.2001")
        first = client.get("/api/v1/wilayah/")
        type(region).objects.filter(pk=region.pk).update(name="Nama Baru")

        again = client.get("/api/v1/wilayah/", headers={"If-None-Match": first["ETag"]})

        assert (again.status_code, again["ETag"] == first["ETag"]) == (200, False)


class TestLimits:
    def test_every_answer_says_what_is_left_and_too_many_are_told_when_to_return(self, client, settings):
        settings.API_PER_MINUTE = 2

        answers = [client.get("/api/v1/layanan/") for _time in range(3)]

        assert [each.status_code for each in answers] == [200, 200, 429]
        assert [each["RateLimit-Remaining"] for each in answers] == ["1", "0", "0"]
        assert answers[0]["RateLimit-Limit"] == "2"
        assert 0 < int(answers[2]["Retry-After"]) <= 60
        assert answers[2]["Retry-After"] == answers[2]["RateLimit-Reset"]

    def test_a_key_may_ask_more_often_and_sees_nothing_more(self, client, settings):
        settings.API_PER_MINUTE, draft = 1, ProposalFactory(status=Status.DRAFT)
        key = {"X-API-Key": make(purpose="Dasbor", by=draft.filed_by)}

        answers = [client.get(USULAN, headers=key) for _time in range(3)]

        assert [each.status_code for each in answers] == [200] * 3
        assert answers[2].json()["data"] == []
        assert ApiKey.objects.get().last_used_on is not None

    def test_a_key_that_was_taken_back_is_refused(self, client):
        person = citizen()
        key = make(purpose="Dasbor", by=person)
        revoke(ApiKey.objects.get(), by=person)

        answer = client.get(USULAN, headers={"X-API-Key": key})

        assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "X-API-Key")


def test_the_way_of_a_proposal_is_told_stage_by_stage_without_what_it_asks_for(client):
    proposal = ProposalFactory(status=Status.SUBMITTED)

    stages = client.get(f"/api/v1/silsilah/{proposal.code}/").json()["tahap"]

    assert [stage["tahap"] for stage in stages] == ["consultation", "proposal", "desk", "line", "result"]
    assert [(thing["kode"], thing["keterangan"]) for thing in stages[1]["isi"]] == [(proposal.code, "")]
    draft = ProposalFactory(status=Status.DRAFT)
    assert client.get(f"/api/v1/silsilah/{draft.code}/").status_code == 404
    assert client.get("/api/v1/silsilah/%00/").status_code == 404


def test_a_page_of_another_site_may_read_it(client):
    answer, asked = client.get(USULAN), client.options(USULAN)

    assert answer["Access-Control-Allow-Origin"] == "*"
    assert (asked.status_code, asked["Access-Control-Allow-Methods"]) == (204, "GET, HEAD, OPTIONS")
    assert "X-API-Key" in asked["Access-Control-Allow-Headers"]
    assert {name for name in ("ETag", "Retry-After") if name in answer["Access-Control-Expose-Headers"]} == {
        "ETag", "Retry-After",
    }  # fmt: skip
    assert not client.get("/").has_header("Access-Control-Allow-Origin")
    assert not client.get("/data/kunci/").has_header("Access-Control-Allow-Origin")


def test_every_answer_names_the_licence(client):
    assert client.get(USULAN)["Link"] == f'<{LICENCE}>; rel="license"'


def test_the_guide_shows_every_dataset_without_a_foreign_script(client):
    page = client.get(reverse("api:v1.guide")).content.decode()

    assert [dataset.key for dataset in DATASETS if f"/api/v1/{dataset.key}/" not in page] == []
    assert "<script src=" not in page
