"""Who opens a photo or a paper, and how one is handed in without any script."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from planning.proposals import actions as proposals
from planning.proposals.files.actions import hand_in
from planning.proposals.path.sources import Paper
from tests.factories.filing import PDF, idea, photo
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, citizen, host

pytestmark = pytest.mark.django_db


@pytest.fixture
def filed():
    """A citizen's proposal with a photo and a letter, waiting for an answer."""
    host()
    proposal = idea()
    hand_in(proposal, Paper.PHOTO, photo(), by=proposal.filed_by)
    hand_in(proposal, Paper.COVER_LETTER, SimpleUploadedFile("surat.pdf", PDF), by=proposal.filed_by)
    proposals.submit(proposal, by=proposal.filed_by)
    return proposal


def statuses(client, proposal) -> list[int]:
    answers = [client.get(file.url) for file in proposal.files.order_by("pk")]
    for answer in answers:
        if answer.streaming:
            answer.getvalue()  # read to its end, the file is closed
    return [answer.status_code for answer in answers]


def test_until_it_is_accepted_only_its_proposer_and_those_who_verify_open_them(client, filed):
    assert statuses(client, filed) == [404, 404]
    for reader, answer in ((citizen(), 404), (filed.filed_by, 200), (admin(), 200)):
        client.force_login(reader)
        assert statuses(client, filed) == [answer, answer]


def test_an_accepted_one_shows_its_photo_to_everybody_and_its_letter_to_nobody_else(client):
    host()
    programme = ProposalFactory()
    for paper, file in ((Paper.PHOTO, photo()), (Paper.COVER_LETTER, SimpleUploadedFile("surat.pdf", PDF))):
        hand_in(programme, paper, file, by=programme.filed_by)
    proposals.submit(programme, by=programme.filed_by)
    proposals.accept(programme, by=admin())

    page = client.get(programme.get_absolute_url()).content.decode()

    assert statuses(client, programme) == [200, 404]
    assert (programme.files.first().url in page, "Surat pengantar" in page) == (True, False)


def test_a_photo_is_handed_in_and_taken_back(client):
    host()
    proposal = idea()
    client.force_login(proposal.filed_by)
    page = reverse("planning:proposals.files.index", args=[proposal.code])

    client.post(page, {"paper": "photo", "file": photo()})
    file = proposal.files.get()
    shown = client.get(page).content.decode()
    client.post(file.url + "hapus/")

    assert f'src="{file.url}"' in shown
    assert proposal.files.count() == 0


def test_a_wrong_file_says_what_to_do(client):
    host()
    proposal = idea()
    client.force_login(proposal.filed_by)

    answer = client.post(
        reverse("planning:proposals.files.index", args=[proposal.code]),
        {"paper": "photo", "file": SimpleUploadedFile("foto.jpg", PDF)},
    )

    assert "Berkas ini bukan foto JPG atau PNG." in answer.content.decode()
