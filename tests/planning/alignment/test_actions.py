"""The verdict is computed from what is stored, kept with its reasons, forgotten when the proposal changes."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from planning.alignment import actions
from planning.alignment.models import Alignment
from planning.proposals import actions as proposals
from stakeholders.organisations.models import Organisation
from tests.factories.planning import EditionFactory, NomenclatureItemFactory, ProposalFactory
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, RegionFactory

pytestmark = pytest.mark.django_db


def failed(proposal) -> list[int]:
    return [result["number"] for result in proposal.alignment.results if not result["passed"]]


def test_a_filed_proposal_has_its_verdict_its_reasons_and_its_edition():
    proposal = ProposalFactory(status="submitted")

    alignment = Alignment.objects.get()
    assert (alignment.proposal, alignment.verdict, alignment.checks_version) == (proposal, "aligned", 3)
    assert alignment.edition == proposal.sub_activity.edition
    assert [result["number"] for result in alignment.results] == [1, 2, 3, 4, 5]
    assert [line.passed for line in alignment.lines] == [True] * 5
    assert str(alignment) == f"{proposal.code}: Selaras"


def test_a_draft_is_not_checked():
    alignment = ProposalFactory().alignment

    assert (alignment.verdict, alignment.results, alignment.checked_at, alignment.lines) == (
        "not_checked",
        [],
        None,
        [],
    )


def test_what_everybody_may_use_counts_as_the_agency_s_own():
    agency = OrganisationFactory(field_codes=("5.01",))
    proposal = ProposalFactory(
        organisation=agency, sub_activity__code="X.XX.01.2.01.0013", status="submitted"
    )

    assert proposal.alignment.verdict == "aligned"
    assert "Kode 5.01.01.2.01.0013 berlaku" in proposal.alignment.results[0]["sentence"]


def test_a_field_of_another_agency_is_only_partly_aligned():
    proposal = ProposalFactory(organisation=OrganisationFactory(field_codes=("1.02",)), status="submitted")

    assert (proposal.alignment.verdict, failed(proposal)) == ("partly_aligned", [3])


def test_a_code_of_an_older_edition_is_not_aligned_and_its_successor_is_named():
    old = NomenclatureItemFactory(edition=EditionFactory(valid_from_year=2024), code="1.03.02.2.02.0007")
    NomenclatureItemFactory(code="1.03.02.2.02.0051", name="Rehabilitasi baru", predecessor_codes=[old.code])

    proposal = ProposalFactory(sub_activity=old, status="submitted")

    assert (proposal.alignment.verdict, failed(proposal)) == ("not_aligned", [1])
    assert "Penggantinya: 1.03.02.2.02.0051 Rehabilitasi baru." in proposal.alignment.results[0]["sentence"]


def test_an_older_plan_year_is_compared_with_its_own_edition():
    old = NomenclatureItemFactory(edition=EditionFactory(valid_from_year=2024), code="1.03.02.2.02.0007")

    proposal = ProposalFactory(sub_activity=old, plan_year=2026, status="submitted")

    assert (proposal.alignment.verdict, proposal.alignment.edition) == ("aligned", old.edition)


def test_a_village_in_another_regency_is_not_aligned():
    bandar = RegionFactory(code="33.25.01.2001", parent=DistrictFactory(code="33.25.01", name="Bandar"))
    DistrictFactory()

    proposal = ProposalFactory(region=bandar, status="submitted")

    assert (proposal.alignment.verdict, failed(proposal)) == ("not_aligned", [4])


def test_without_any_edition_for_the_year_nothing_is_in_force():
    proposal = ProposalFactory(plan_year=2020, status="submitted")

    assert (proposal.alignment.verdict, proposal.alignment.edition) == ("not_aligned", None)


def test_a_returned_proposal_keeps_its_reasons_until_it_changes():
    proposal = ProposalFactory(status="returned")
    before = proposal.alignment.verdict

    proposals.revise(proposal, {"budget": 1}, version=proposal.version, by=proposal.filed_by)

    assert (before, proposal.alignment.verdict, proposal.alignment.results) == ("aligned", "not_checked", [])


def test_a_look_ahead_keeps_nothing():
    proposal = ProposalFactory(is_empty=True)

    results = actions.preview(proposal)

    assert [result.passed for result in results] == [False, False, False, False, False]
    assert Alignment.objects.get().verdict == "not_checked"


def test_a_second_examination_sees_what_the_reference_says_now():
    proposal = ProposalFactory(status="submitted")
    Organisation.objects.filter(pk=proposal.organisation_id).update(field_codes=["1.02"])
    proposal.refresh_from_db()

    actions.examine(proposal)

    assert Alignment.objects.get().verdict == "partly_aligned"


@pytest.mark.parametrize(
    "lie",
    [{"results": []}, {"checked_at": None}, {"verdict": "not_checked"}],
    ids=["no reasons", "no moment", "not checked but with reasons"],
)
def test_a_verdict_without_its_results_is_refused(lie):
    ProposalFactory(status="submitted")

    with pytest.raises(IntegrityError, match="alignment_verdict_has_its_results"), transaction.atomic():
        Alignment.objects.update(**lie)


def test_an_unchecked_one_has_no_results():
    ProposalFactory()

    with pytest.raises(IntegrityError, match="alignment_verdict_has_its_results"), transaction.atomic():
        Alignment.objects.update(checked_at=timezone.now())
