"""Words and codes are found, also misspelt ones; nobody finds what they may not read."""

import pytest

from perkasa.home.search import finding
from perkasa.home.search.finding import find
from perkasa.home.search.models import SearchRow
from planning.forums.statuses import Openness
from tests.factories.evaluation import Status, fill, lead, report
from tests.factories.forums import forum
from tests.factories.planning import NomenclatureItemFactory, ProposalFactory
from tests.factories.searching import found, settle
from tests.factories.stakeholders import OrganisationFactory, admin, citizen, operator

pytestmark = pytest.mark.django_db


def test_every_word_counts_in_any_order_and_form():
    ProposalFactory(title="Pembangunan jembatan gantung", status="submitted")
    ProposalFactory(title="Pembangunan jalan desa", status="submitted")

    assert found("jembatan pembangunan") == ["Pembangunan jembatan gantung"]
    assert found("membangun gantung") == ["Pembangunan jembatan gantung"]
    assert found("jembatan menara") == []


def test_a_slip_of_the_pen_is_mended_and_said():
    ProposalFactory(title="Rehabilitasi perpustakaan desa", status="submitted")
    settle()

    answer = find("rehabiltasi perpustakan", None)

    assert [row.title for row in answer.page] == ["Rehabilitasi perpustakaan desa"]
    assert answer.mended == "rehabilitasi perpustakaan"


@pytest.mark.parametrize("typed", ["jalna", "jlaan", "ajlan", "jaaln", "jalann", "jalam"])
def test_a_short_word_is_mended_also_where_two_letters_changed_places(typed):
    ProposalFactory(title="Jalan desa", status="submitted")

    assert found(typed) == ["Jalan desa"]


def test_words_that_are_all_known_and_stand_nowhere_together_are_not_asked_twice(
    django_assert_num_queries,
):
    ProposalFactory(title="Jalan desa", status="submitted")
    ProposalFactory(title="Jembatan kayu", status="submitted")
    settle()

    with django_assert_num_queries(2):
        assert find("jembatan desa", None).mended == ""
    assert found('"desa jalan"') == ["Jalan desa"]


def test_among_more_codes_than_can_be_ranked_the_whole_one_is_still_the_first(monkeypatch):
    monkeypatch.setattr(finding, "MOST", 2)
    for number, code in enumerate(["1.03.02", "1.03.01", "1.03", "1.03.03"]):
        SearchRow.objects.create(
            kind="panduan", record_id=number, code=code, title=code, address="/", is_public=True
        )

    assert found("1.03") == ["1.03", "1.03.01"]
    assert found("1.03", kind="panduan") == ["1.03", "1.03.01"]


def test_a_code_is_found_by_its_beginning_the_whole_code_first():
    item = NomenclatureItemFactory(code="1.03.02.2.02.0001", name="Irigasi")
    proposal = ProposalFactory(title="Talud penahan longsor", status="submitted", sub_activity=item)

    assert found("1.03.02.2.02")[-1] == "Irigasi"
    assert found("1.03.02.2.02.0001") == ["Irigasi"]
    assert found(proposal.code.lower()) == ["Talud penahan longsor"]


def test_a_draft_is_found_by_its_own_people_alone():
    draft = ProposalFactory(title="Menara air", status="draft", is_empty=False)
    own, other = operator(draft.organisation), operator(OrganisationFactory())

    assert found("menara", own) == ["Menara air"]
    for stranger in (None, citizen(), other, admin()):
        answer = find("menara", stranger)
        assert (list(answer.page), answer.counts.total(), answer.mended) == ([], 0, "")


def test_a_meeting_behind_closed_doors_is_no_strangers_business():
    meeting = forum(title="Rapat tertutup", openness=Openness.CLOSED)

    assert (found("tertutup"), found("tertutup", citizen())) == ([], [])
    assert found("tertutup", meeting.chair) == ["Rapat tertutup"]


def test_a_quarterly_report_is_found_by_its_own_people_until_it_is_certified():
    agency = OrganisationFactory(name="Dinas Perikanan Laut")
    own = operator(agency)
    draft = report(organisation=agency, by=own)
    asked = {"words": "perikanan triwulan", "kind": "laporan"}

    assert (found(**asked), found(account=own, **asked)) == ([], [str(draft)])
    fill(draft, by=own)
    lead(draft, Status.FINAL, own)

    assert found(**asked) == [str(draft)]


def test_what_the_index_has_not_read_again_yet_is_not_shown_either():
    proposal = ProposalFactory(title="Menara air", status="submitted")
    settle()
    type(proposal).objects.filter(pk=proposal.pk).delete()

    assert list(find("menara", None).page) == []


def test_kinds_are_counted_and_narrow_what_is_found():
    NomenclatureItemFactory(name="Irigasi permukaan")
    ProposalFactory(title="Irigasi dukuh", status="submitted")
    settle()

    answer = find("irigasi", None, kind="usulan")

    assert [row.title for row in answer.page] == ["Irigasi dukuh"]
    assert (answer.counts["usulan"], answer.counts["nomenklatur"]) == (1, 1)


def test_among_more_than_can_be_ranked_a_kind_is_found_in_the_index(monkeypatch):
    monkeypatch.setattr(finding, "MOST", 2)
    for number in range(3):
        ProposalFactory(title=f"Irigasi dukuh {number}", status="submitted")
    SearchRow.objects.create(kind="panduan", record_id=1, title="Irigasi", address="/", is_public=True)
    settle()

    answer = find("irigasi", None, kind="panduan")

    assert ([row.title for row in answer.page], answer.is_many) == (["Irigasi"], True)


@pytest.mark.parametrize("words", ["'", "&|!", "a:*", "\\", '"', "-jalan", "()", "<script>"])
def test_signs_are_only_signs(words):
    assert found(words) == []
