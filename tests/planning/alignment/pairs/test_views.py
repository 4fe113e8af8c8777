"""The matrix, its pairs and lines, as each kind of reader sees them."""

import pytest
from django.urls import reverse

from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import Pair
from tests.factories.comparisons import known_case
from tests.factories.stakeholders import OrganisationFactory, operator, planner

pytestmark = pytest.mark.django_db
MATRIX = reverse("planning:alignment.pairs.index")


@pytest.fixture
def agency():
    return OrganisationFactory(short_name="DPUPR", field_codes=("1.03",))


def page(client, address=MATRIX, **asked) -> str:
    return client.get(address, asked).content.decode()


def test_everybody_reads_in_plain_words_how_fixed_plans_hang_together(client, agency):
    known_case(agency)

    text = page(client)

    assert "Dari 8 program RPJMD yang direncanakan untuk 2027, 6 ada dalam RKPD." in text
    assert "6 dari 9 baris" in text
    assert "DPUPR" in text


def test_drafts_are_compared_for_planners_and_hidden_from_strangers(client, agency):
    known_case(agency, is_fixed=False)
    found = Comparison.objects.get(pair=Pair.YEAR)

    stranger = (page(client), client.get(found.get_absolute_url()).status_code)
    client.force_login(planner())

    assert ("DPUPR</th>" in stranger[0], stranger[1]) == (False, 404)
    assert "6 dari 9 baris" in page(client)


def test_the_matrix_is_narrowed_by_agency_pair_and_status(client, agency):
    known_case(agency)

    assert "DPUPR</th>" in page(client, instansi="dinas-lain", pasangan="rkpd-rpjmd")
    assert "DPUPR</th>" not in page(client, status="aligned", pasangan="rkpd-rpjmd")
    assert "DPUPR</th>" in page(client, status="partly_aligned", pasangan="rkpd-rpjmd")


def test_a_pair_says_what_was_compared_when_and_by_which_checks(client, agency):
    known_case(agency)
    found = Comparison.objects.get(pair=Pair.YEAR)

    text = page(client, found.get_absolute_url())

    assert "ditetapkan, murni, isi versi 1" in text
    assert "bobot 40/25/20/15" in text
    assert "Tercantum dalam RPJMD, tetapi tidak dijabarkan dalam RKPD." in text
    assert "Tercantum dalam RKPD tanpa dasar dalam RPJMD." in text


def test_lines_are_found_by_code_and_words(client, agency):
    known_case(agency)
    found = Comparison.objects.get(pair=Pair.YEAR)

    by_code = page(client, found.get_absolute_url(), kata="2.11")
    by_words = page(client, found.get_absolute_url(), kata="program 1.03")

    assert ("PROGRAM 2.11.11" in by_code, "PROGRAM 1.03.10" in by_code) == (True, False)
    assert ("PROGRAM 2.11.11" in by_words, "PROGRAM 1.03.10" in by_words) == (False, True)


def test_a_planner_exempts_a_line_and_the_agency_reads_why(client, agency):
    known_case(agency)
    line = LineCheck.objects.get(comparison__pair=Pair.YEAR, code="2.11.11")
    address = reverse("planning:alignment.pairs.line", args=[line.pk])
    client.force_login(planner())

    client.post(f"{address}exempt/", {"reason": "Ditunda ke 2028 menurut nota kesepakatan."})
    client.force_login(operator(agency))
    text = page(client, address)

    assert ("Dikecualikan" in text, "Ditunda ke 2028" in text) == (True, True)
    assert client.post(f"{address}confirm/").status_code == 403


def test_an_exemption_needs_its_reason(client, agency):
    known_case(agency)
    found = Comparison.objects.get(pair=Pair.YEAR)
    client.force_login(planner())

    client.post(f"{found.get_absolute_url()}exempt/", {"reason": " "})
    found.refresh_from_db()

    assert found.decision == ""


def test_the_page_of_a_line_of_a_plan_says_how_it_stands(client, agency):
    _medium, yearly = known_case(agency)
    line = yearly.lines.get(code="2.17.06")

    text = page(client, reverse("planning:plans.line", args=[yearly.code, line.pk]))

    assert "Tercantum dalam RKPD tanpa dasar dalam RPJMD." in text
