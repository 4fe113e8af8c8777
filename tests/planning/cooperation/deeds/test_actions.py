"""Chapters written by both sides, remarks, completeness, versions, printing."""

from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.cooperation.deeds import actions
from planning.cooperation.deeds.actions import Writer
from planning.cooperation.deeds.comparing import comparison_of
from planning.cooperation.deeds.models import Deed, Kind
from planning.cooperation.deeds.printing import docx_of, pdf_of
from planning.cooperation.deeds.refusals import (
    AlreadyThere,
    ChangedMeanwhile,
    ChaptersMissing,
    NotNow,
    NumberTaken,
    RemarksOpen,
)
from planning.cooperation.statuses import Status
from tests.factories.cooperation import at, cooperation, deed, ready, signed
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft() -> Deed:
    """An agreement that both sides draft."""
    by = planner()
    return deed(at(Status.DRAFTING, by), Kind.AGREEMENT, by)


def partner_of(draft: Deed) -> Writer:
    return Writer(party=draft.cooperation.parties.get(number=2))


def test_a_deed_begins_with_the_chapters_of_its_kind_and_what_is_known(draft):
    headings = [chapter.heading for chapter in draft.chapters.all()]

    assert headings == [
        "Identitas para pihak", "Maksud dan tujuan", "Objek", "Ruang lingkup", "Pelaksanaan", "Jangka waktu",
        "Pembiayaan", "Korespondensi dan rencana kerja",
    ]  # fmt: skip
    assert "Kota Semarang" in draft.chapters.get(number=1).text
    with pytest.raises(AlreadyThere):
        actions.open_deed(draft.cooperation, Kind.AGREEMENT, by=draft.created_by)
    with pytest.raises(NotNow):
        actions.open_deed(draft.cooperation, Kind.CONTRACT, by=draft.created_by)


def test_what_both_wrote_over_one_version_stands_together(draft):
    chapter, ours = draft.chapters.get(number=5), Writer(draft.created_by)
    base = actions.write_chapter(chapter, "Satu.\n\nDua.", version=chapter.version, writer=ours).version

    actions.write_chapter(chapter, "Satu dari mitra.\n\nDua.", version=base, writer=partner_of(draft))
    chapter = actions.write_chapter(chapter, "Satu.\n\nDua dari kita.", version=base, writer=ours)

    assert chapter.text == "Satu dari mitra.\n\nDua dari kita."
    assert [one.party is not None for one in chapter.wordings.all()][-3:] == [False, True, False]


def test_who_changed_the_same_paragraph_is_asked_and_loses_nothing(draft):
    chapter, ours = draft.chapters.get(number=5), Writer(draft.created_by)
    before = chapter.version
    actions.write_chapter(chapter, "Dari mitra.", version=before, writer=partner_of(draft))

    with pytest.raises(ChangedMeanwhile):
        actions.write_chapter(chapter, "Dari kita.", version=before, writer=ours)

    chapter.refresh_from_db()
    assert (chapter.text, chapter.version) == ("Dari mitra.", before + 1)


def test_only_those_of_the_two_sides_write(draft):
    chapter = draft.chapters.get(number=5)
    other = cooperation(draft.created_by).parties.get(number=2)

    for writer in (Writer(citizen()), Writer(), Writer(party=other)):
        with pytest.raises(NotAllowed):
            actions.write_chapter(chapter, "Lain.", version=chapter.version, writer=writer)


def test_a_deed_is_complete_without_gaps_and_open_remarks(draft):
    by, chapter = draft.created_by, draft.chapters.get(number=6)
    text = chapter.text
    emptied = actions.write_chapter(chapter, "", version=chapter.version, writer=Writer(by))
    with pytest.raises(ChaptersMissing):
        actions.complete(draft, by=by)
    actions.write_chapter(emptied, text, version=emptied.version, writer=Writer(by))
    said = actions.remark(chapter, "Berapa lama?", writer=partner_of(draft))
    with pytest.raises(RemarksOpen):
        actions.complete(draft, by=by)

    actions.settle(said, by=by)
    actions.complete(draft, by=by)

    with pytest.raises(NotPossibleNow):
        actions.write_chapter(chapter, "Lagi.", version=emptied.version + 1, writer=Writer(by))
    actions.reopen(draft, by=by, reason="Ada perubahan.")
    draft.refresh_from_db()
    assert draft.is_draft


def test_two_versions_of_a_chapter_are_compared(draft):
    chapter = draft.chapters.get(number=5)
    actions.write_chapter(chapter, "Dengan bus.", version=chapter.version, writer=Writer(draft.created_by))
    chapter.refresh_from_db()
    actions.write_chapter(chapter, "Dengan kereta.", version=chapter.version, writer=partner_of(draft))
    chapter.refresh_from_db()

    shown = comparison_of(chapter, {})

    assert [(piece.kind, piece.text) for piece in shown["pieces"]] == [
        ("same", "Dengan "), ("gone", "bus"), ("new", "kereta"), ("same", "."),
    ]  # fmt: skip
    assert [who for _wording, who in shown["versions"]][-1] == "Kota Semarang"


def test_a_number_is_used_once():
    by = planner()
    first, second = at(Status.SIGNING, by), at(Status.SIGNING, by)
    signed(first.deeds.get(kind=Kind.AGREEMENT), by, number="119/1")

    with pytest.raises(NumberTaken):
        signed(second.deeds.get(kind=Kind.AGREEMENT), by, number="119/1")


def test_a_deed_is_signed_at_its_stage_only():
    by = planner()
    drafting = at(Status.DRAFTING, by)

    with pytest.raises(NotNow):
        signed(ready(drafting, Kind.AGREEMENT, by), by)


def test_pdf_and_docx_say_every_chapter(draft):
    headings = [chapter.heading for chapter in draft.chapters.all()]

    pdf = "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf_of(draft))).pages)
    document = Document(BytesIO(docx_of(draft)))
    words = [paragraph.text for paragraph in document.paragraphs]

    assert [heading for heading in headings if heading not in pdf] == []
    assert [f"Bab {n}. {heading}" in words for n, heading in enumerate(headings, 1)] == [True] * 8
    assert "belum bernomor" in pdf
