"""The index follows every record, whoever writes it and however."""

import pytest
from django.db import connection

from perkasa.home.search.guide import write_guide
from perkasa.home.search.keeping import keep_next
from perkasa.home.search.models import SearchChange, SearchRow, SearchWord
from planning.plans.lines import Line
from planning.proposals.models import Proposal
from tests.factories.planning import ProposalFactory
from tests.factories.plans import PlanFactory, fix
from tests.factories.searching import found, settle
from tests.factories.stakeholders import citizen, operator

pytestmark = pytest.mark.django_db


def test_what_came_changed_and_went_is_noted_by_the_database_itself():
    settle()
    proposal = ProposalFactory(status="submitted", title="Jembatan gantung")
    assert found("gantung") == ["Jembatan gantung"]

    Proposal.objects.filter(pk=proposal.pk).update(title="Jembatan kayu")
    assert (found("gantung"), found("kayu")) == ([], ["Jembatan kayu"])

    with connection.cursor() as cursor:
        cursor.execute("UPDATE planning_proposal SET title = 'Embung desa' WHERE id = %s", [proposal.pk])
    assert found("embung") == ["Embung desa"]


def test_what_was_read_waits_no_longer_and_a_second_reading_finds_nothing_to_do():
    ProposalFactory()
    settle()

    assert not SearchChange.objects.exists()
    assert keep_next() is False


def test_what_is_gone_is_found_no_longer():
    plan = PlanFactory(works=2)
    account = operator(plan.organisation)
    assert len(found("irigasi 2", account, kind="baris")) == 1

    Line.objects.filter(plan=plan, children=None).delete()

    assert found("irigasi 2", account, kind="baris") == []
    assert SearchRow.objects.filter(kind="baris").count() == plan.lines.count()


def test_the_lines_of_a_plan_are_everybodys_once_it_is_fixed():
    plan = PlanFactory()
    assert found("irigasi", kind="baris") == []

    fix(plan)

    assert len(found("irigasi", kind="baris")) > 0


def test_words_of_a_draft_are_never_offered_to_others():
    ProposalFactory(title="Mercusuar Kaliwungu", status="draft")
    settle()

    assert not SearchWord.objects.filter(word="mercusuar").exists()
    assert found("mercusuarr", citizen()) == []


def test_pages_that_stand_by_themselves_are_found_and_written_once():
    write_guide()
    write_guide()

    assert found("keaslian naskah") == ["Periksa keaslian naskah"]
    assert found("katalog lisensi") == ["Data terbuka"]
