"""Handing in photos and papers: content decides, and a picture keeps nothing of who took it where."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.proposals.files import actions
from planning.proposals.files.required import compulsory, missing_papers
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper
from tests.factories.filing import PDF, idea, photo, village_office
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import citizen, host

pytestmark = pytest.mark.django_db
BLUMAH = ((7.0, 4.0, 30.0), (109.0, 58.0, 12.0))


@pytest.fixture(autouse=True)
def _planning_agency():
    host()


def test_of_a_photo_only_the_picture_is_stored():
    proposal = idea()

    handed = actions.hand_in(proposal, Paper.PHOTO, photo(place=BLUMAH), by=proposal.filed_by)

    with handed.file.file.open() as stored:
        assert b"Telepon Siti" not in stored.read()
    assert (handed.position, handed.file.kind) == (None, "jpg")


def test_where_it_was_taken_is_read_when_asked_and_becomes_the_point():
    proposal = idea()
    siti = proposal.filed_by

    handed = actions.hand_in(proposal, Paper.PHOTO, photo(place=BLUMAH), by=siti, asks_position=True)
    actions.use_position(proposal, handed.position, by=siti)

    proposal.refresh_from_db()
    assert (float(proposal.latitude), float(proposal.longitude)) == (-7.075, 109.97)


@pytest.mark.parametrize("place", [None, ((-52.0, 30.0, 0.0), (13.0, 24.0, 0.0))])
def test_a_photo_without_a_place_of_ours_says_so(place):
    proposal = idea()
    handed = actions.hand_in(
        proposal, Paper.PHOTO, photo(place=place), by=proposal.filed_by, asks_position=True
    )

    with pytest.raises(actions.NoPosition):
        actions.use_position(proposal, handed.position, by=proposal.filed_by)


@pytest.mark.parametrize(("paper", "content"), [(Paper.PHOTO, PDF), (Paper.COVER_LETTER, b"MZ" + bytes(100))])
def test_what_is_something_else_is_refused_with_what_to_do(paper, content):
    proposal = idea()

    with pytest.raises(actions.WrongFile):
        actions.hand_in(proposal, paper, SimpleUploadedFile("x.jpg", content), by=proposal.filed_by)


def test_each_source_has_its_papers_and_works_their_photo():
    office = village_office()
    village = idea(source="village", organisation=office, is_physical=True)

    assert compulsory(village) == [Paper.COVER_LETTER, Paper.PHOTO]
    assert compulsory(idea()) == []
    actions.hand_in(village, Paper.COVER_LETTER, SimpleUploadedFile("s.pdf", PDF), by=village.filed_by)
    assert missing_papers(Proposal.objects.get(pk=village.pk)) == [Paper.PHOTO]


def test_one_s_own_file_is_taken_back_and_gone(django_capture_on_commit_callbacks):
    proposal = idea()
    file = actions.hand_in(proposal, Paper.PHOTO, photo(), by=proposal.filed_by).file
    storage, name = file.file.storage, file.file.name

    with django_capture_on_commit_callbacks(execute=True):
        actions.take_back(file, by=proposal.filed_by)

    assert (proposal.files.count(), storage.exists(name)) == (0, False)


def test_what_is_filed_keeps_its_files_and_takes_no_more():
    proposal = ProposalFactory(status="submitted")

    with pytest.raises(NotPossibleNow):
        actions.hand_in(proposal, Paper.PHOTO, photo(), by=proposal.filed_by)
    with pytest.raises(NotAllowed):
        actions.hand_in(idea(), Paper.PHOTO, photo(), by=citizen())


def test_there_is_an_end_to_it(monkeypatch):
    monkeypatch.setattr(actions, "MOST_OF_A_KIND", 1)
    proposal = idea()
    actions.hand_in(proposal, Paper.PHOTO, photo(), by=proposal.filed_by)

    with pytest.raises(actions.Enough):
        actions.hand_in(proposal, Paper.PHOTO, photo(), by=proposal.filed_by)
