"""The database itself keeps papers as they were issued."""

import pytest
from django.db import IntegrityError, ProgrammingError, transaction
from django.utils import timezone

from perkasa.core.jobs import WorkState
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from tests.factories.documents import finished_paper, issue_paper
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db


def is_refused(deed) -> bool:
    try:
        with transaction.atomic():
            deed()
    except IntegrityError:
        return True
    except ProgrammingError as error:
        return "pgtrigger: Cannot" in str(error)
    return False


@pytest.mark.parametrize(
    "change",
    [
        {"snapshot": {"content": "lain"}},
        {"number": 9},
        {"full_number": "1/2/3"},
        {"title": "Judul lain"},
        {"code": "PPR-222222"},
        {"year": 2020},
        {"issued_at": timezone.now()},
        {"about_id": 0},
        {"kind": "lain"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_was_issued_never_changes_even_before_its_pdf_stands(change):
    issue_paper()

    assert is_refused(lambda: Paper.objects.update(**change))


@pytest.mark.parametrize(
    "change",
    [
        {"sha256": "0" * 64},
        {"file": "naskah/lain.pdf"},
        {"state": WorkState.PENDING},
        {"finished_at": timezone.now()},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_finished_paper_is_sealed(change):
    finished_paper()

    assert is_refused(lambda: Paper.objects.update(**change))


def test_papers_and_registers_are_never_deleted():
    issue_paper()

    assert is_refused(lambda: Paper.objects.all()._raw_delete("default"))
    assert is_refused(lambda: Register.objects.all()._raw_delete("default"))


def test_a_register_never_counts_back_and_keeps_its_year():
    issue_paper()

    assert is_refused(lambda: Register.objects.update(last_number=0))
    assert is_refused(lambda: Register.objects.update(year=1999))


def test_done_means_sealed_and_only_done():
    issue_paper()

    assert is_refused(lambda: Paper.objects.update(state=WorkState.DONE))
    assert is_refused(lambda: Paper.objects.update(sha256="a" * 64))
    assert is_refused(
        lambda: Paper.objects.update(sha256="x" * 64, file="a.pdf", state="done", finished_at=timezone.now())
    )


def test_readers_may_be_added_and_a_paper_opened_to_the_public_later():
    paper, late_reader = finished_paper(), citizen()

    paper.readers.add(late_reader)
    Paper.objects.update(is_public=True)

    assert Paper.objects.visible_to(None).get() == paper


@pytest.mark.parametrize("typed", ["{code}", "{lower}", " {number} ", "{number_lower}", "{compact}"])
def test_a_paper_is_found_however_its_number_or_code_was_typed(typed):
    paper = issue_paper()
    words = {
        "code": paper.code,
        "lower": paper.code.lower(),
        "number": paper.full_number,
        "number_lower": paper.full_number.lower(),
        "compact": paper.code.replace("-", " "),
    }

    assert Paper.objects.called(typed.format(**words)).get() == paper


def test_nothing_is_found_by_nothing():
    issue_paper()

    assert list(Paper.objects.called("")) == []
    assert list(Paper.objects.called("PPR-")) == []
