"""Issuing papers: numbers without gaps, frozen contents, correction by a new paper, a second try."""

from datetime import date

import pytest
import time_machine
from django.db import transaction
from django.test import override_settings

from perkasa.core.jobs import WorkState
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from perkasa.documents.papers import actions
from perkasa.documents.papers.actions import CorrectsAnotherKind
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from tests.factories.documents import finished_paper, issue_paper
from tests.factories.stakeholders import admin, citizen, head, planner

pytestmark = pytest.mark.django_db


@time_machine.travel("2026-11-25 03:00Z", tick=False)
def test_a_paper_gets_the_next_number_of_its_register_and_waits_for_a_worker():
    first, second = issue_paper(), issue_paper()

    assert (first.full_number, second.full_number) == (
        "000.7/001/Baperlitbang/2026",
        "000.7/002/Baperlitbang/2026",
    )
    assert (second.state, second.attempts, second.sha256, second.file.name) == (WorkState.PENDING, 0, "", "")
    assert first.code.startswith("PPR-")


def test_every_year_has_its_own_register_and_the_year_is_that_of_kendal():
    with time_machine.travel("2026-12-31 16:59Z", tick=False):
        last = issue_paper()
    with time_machine.travel("2026-12-31 17:01Z", tick=False):
        first = issue_paper()

    assert (last.year, last.number, first.year, first.number) == (2026, 1, 2027, 1)


@override_settings(PAPER_CLASSIFICATION="050")
def test_the_register_says_how_numbers_are_written_and_earlier_papers_keep_theirs():
    before = issue_paper()
    Register.objects.update(
        classification="000.7.2", number_format="{number}/{unit}/{classification}", unit="Bapperida"
    )
    after = issue_paper()

    assert before.full_number == f"050/001/Baperlitbang/{before.year}"
    assert after.full_number == "2/Bapperida/000.7.2"


def test_a_number_of_a_transaction_that_is_undone_goes_to_the_next_paper():
    issue_paper()
    with transaction.atomic():
        undone = issue_paper().number
        transaction.set_rollback(True)

    assert (undone, issue_paper().number) == (2, 2)
    assert list(Paper.objects.order_by("number").values_list("number", flat=True)) == [1, 2]


def test_readers_public_and_those_who_may_read_everything_see_a_paper_and_others_do_not():
    reader, stranger, officer, issuer = citizen(), citizen(), planner(), head()
    closed = issue_paper(by=issuer, readers=[reader])
    public = issue_paper(by=issuer, readers=[reader], public=True)

    seen = {
        person: set(Paper.objects.visible_to(person)) for person in (None, stranger, officer, reader, issuer)
    }

    assert seen == {
        None: {public},
        stranger: {public},
        officer: {public},
        reader: {closed, public},
        issuer: {closed, public},
    }
    assert set(Paper.objects.visible_to(admin())) == {closed, public}


def test_a_correction_is_a_new_paper_that_refers_to_the_old_one():
    old = finished_paper()
    new = issue_paper(corrects=old, about=old.about)

    assert list(old.corrections.all()) == [new]
    assert list(Paper.objects.about(old.about)) == [new, old]


def test_a_paper_of_another_kind_cannot_correct():
    old = issue_paper()
    old.kind = "berita-acara"

    with pytest.raises(CorrectsAnotherKind):
        issue_paper(corrects=old)

    assert Paper.objects.count() == 1


def test_an_admin_has_a_failed_paper_made_again():
    paper = issue_paper()
    Paper.objects.update(state=WorkState.FAILED, attempts=5, error="Penyimpanan penuh")

    actions.retry(paper, by=admin())

    assert (paper.state, paper.attempts, paper.error) == (WorkState.PENDING, 0, "Penyimpanan penuh")
    assert Paper.objects.due().get() == paper


def test_only_a_failed_paper_can_be_made_again():
    paper = finished_paper()

    with pytest.raises(NotPossibleNow):
        actions.retry(paper, by=admin())


def test_others_may_not_have_it_made_again():
    paper = issue_paper()
    Paper.objects.update(state=WorkState.FAILED)

    for person in (citizen(), planner(), head()):
        with pytest.raises(NotAllowed):
            actions.retry(paper, by=person)

    assert Paper.objects.get().state == WorkState.FAILED


def test_a_register_is_open_before_the_year_begins_and_keeps_what_was_set():
    Register.objects.create(
        kind="notula-konsultasi", year=2027, classification="000.7.1", number_format="{number:04d}"
    )

    with time_machine.travel(date(2027, 1, 5), tick=False):
        assert issue_paper().full_number == "0001"
