"""The queue, two plans beside each other, and what each reader may see of them."""

import pytest
from django.urls import reverse

from planning.overlap.models import Entry
from planning.overlap.rulings.models import Ruling
from planning.proposals import actions
from tests.factories.overlaps import REASON, finding, ruled, twins
from tests.factories.stakeholders import OrganisationFactory, citizen, operator, planner

pytestmark = pytest.mark.django_db
QUEUE = "/tumpang-tindih/"


def signed_in(client, account):
    client.force_login(account)
    return client


def address(found, deed="compare") -> str:
    return reverse(f"planning:overlap.rulings.{deed}", args=[found.first_id, found.second_id])


def test_alike_plans_stand_together_until_they_are_decided(client):
    agencies = [OrganisationFactory() for _number in range(3)]
    twins(*agencies)
    found = finding(title="Pembangunan talud sungai Bodri")
    signed_in(client, planner())

    page = client.get(QUEUE).content.decode()
    assert "3 rencana serupa" in page
    assert "2 rencana serupa" in page

    ruled(found)
    assert "2 rencana serupa" not in client.get(QUEUE).content.decode()
    assert found.first.title in client.get(f"{QUEUE}putusan/?daftar=desk").content.decode()
    assert "Belum ada putusan" in client.get(f"{QUEUE}putusan/?daftar=kerja-sama").content.decode()


def test_the_queue_can_be_narrowed(client):
    found = finding()
    signed_in(client, planner())

    agency = found.first.organisation
    assert found.first.title in client.get(QUEUE, {"instansi": agency.slug}).content.decode()
    assert "Tidak ada temuan yang cocok" in client.get(QUEUE, {"putusan": "beririsan"}).content.decode()


def test_a_pair_with_a_cooperation_of_many_years_stands_in_the_year_they_have_in_common(client):
    found = finding(plan_year=2028)
    cooperation = found.first
    cooperation.source, cooperation.year, cooperation.last_year = Entry.Source.COOPERATION, 2026, 2030
    cooperation.save()
    signed_in(client, planner())

    assert found.second.title in client.get(QUEUE, {"tahun": 2028}).content.decode()
    assert "Tidak ada temuan yang cocok" in client.get(QUEUE, {"tahun": 2026}).content.decode()
    page = client.get(address(found)).content.decode()
    assert "2026–2030" in page
    assert [f'value="{year}"' in page for year in (2027, 2028, 2029)] == [False, False, True]


def test_the_trails_of_both_plans_stand_below_them_each_for_who_may_read_it_in_full(client):
    found = finding()

    page = signed_in(client, planner()).get(address(found)).content.decode()
    assert "Riwayat kedua rencana" in page
    assert [f"<h3>{side.code}</h3>" in page for side in (found.first, found.second)] == [True, True]

    page = signed_in(client, operator(found.first.organisation)).get(address(found)).content.decode()
    assert [f"<h3>{side.code}</h3>" in page for side in (found.first, found.second)] == [True, False]


def test_a_planner_reads_both_sides_in_full_and_decides(client):
    found = finding()
    signed_in(client, planner())

    page = client.get(address(found)).content.decode()
    assert "Rp150.000.000" in page
    assert "Sub kegiatan sama" in page

    answer = {"decision": "complement", "consequence": "desk", "yielding": "", "reason": REASON}
    assert client.post(address(found, "rule"), answer).status_code == 302
    page = client.get(address(found)).content.decode()
    assert "Saling melengkapi" in page
    assert REASON in page


def test_an_owner_reads_of_the_other_side_only_what_is_public(client):
    mine, other = operator(), OrganisationFactory()
    found = finding(mine.organisations[0], other, budget=123_000_000)
    signed_in(client, mine)

    page = client.get(address(found)).content.decode()
    assert page.count("Rp123.000.000") == 1
    assert "Sub kegiatan sama" not in page
    assert "Simpan putusan" not in page


def test_a_stranger_to_both_learns_nothing(client):
    found = finding()
    ruled(found)

    assert client.get(address(found)).status_code == 302
    for person in (citizen(), operator()):
        signed_in(client, person)
        assert client.get(address(found)).status_code == 404
        assert client.get(QUEUE).status_code == 403
        assert client.post(f"{QUEUE}putusan/{Ruling.objects.get().code}/tanggapi/").status_code == 404


def test_a_mistake_comes_back_with_what_was_typed(client):
    found = finding()
    signed_in(client, planner())

    answer = {"decision": "unrelated", "consequence": "desk", "yielding": "", "reason": "Beda peserta."}
    page = client.post(address(found, "rule"), answer).content.decode()

    assert "keduanya dibiarkan" in page
    assert "Beda peserta." in page
    assert not Ruling.objects.exists()


def test_the_owners_answer_stands_below_the_ruling(client):
    mine = operator()
    ruling = ruled(finding(mine.organisations[0], OrganisationFactory()))
    signed_in(client, mine)

    assert "Beri tanggapan" in client.get(ruling.get_absolute_url()).content.decode()
    client.post(f"{QUEUE}putusan/{ruling.code}/tanggapi/", {"text": "Kami siap bergabung."})

    assert "Kami siap bergabung." in client.get(ruling.get_absolute_url()).content.decode()


def test_a_proposals_page_says_from_both_sides_what_was_decided(client):
    one, other = operator(), operator()
    found = finding(one.organisations[0], other.organisations[0])
    ruled(found)

    for person, entry in ((one, found.first), (other, found.second)):
        page = signed_in(client, person).get(entry.address).content.decode()
        assert "Rencana yang mirip" in page
        assert "Saling melengkapi" in page
    client.logout()
    assert "Rencana yang mirip" not in client.get(found.first.address).content.decode()


def test_while_a_draft_is_written_it_says_what_resembles_it(client):
    filed, _other = twins()
    mine = operator()
    [draft] = twins(mine.organisations[0], status="draft", by=mine)
    signed_in(client, mine)

    page = client.get(f"/usulan/{draft.code}/mirip/").content.decode()
    assert "Yang mirip dengan usulan ini" not in page  # another village

    actions.revise(draft, {"region": filed.region}, version=draft.version, by=mine)
    for part in ("mirip/", "isi/judul/", "periksa/"):
        page = client.get(f"/usulan/{draft.code}/{part}").content.decode()
        assert "Yang mirip dengan usulan ini" in page, part
        assert filed.code in page
