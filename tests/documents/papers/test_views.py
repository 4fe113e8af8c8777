"""A paper's page and its PDF: open to its readers, not found by others, honest while it is being made."""

import hashlib

import pytest
from django.urls import reverse

from perkasa.core.jobs import WorkState
from perkasa.documents.papers.models import Paper
from tests.factories.documents import finished_paper, issue_paper
from tests.factories.stakeholders import auditor, citizen, planner

pytestmark = pytest.mark.django_db


def download_of(paper: Paper) -> str:
    return reverse("documents:papers.download", args=[paper.code])


def test_a_reader_opens_the_paper_and_downloads_the_very_file_that_was_sealed(client):
    ratna = citizen()
    paper = finished_paper(readers=[ratna])
    client.force_login(ratna)

    page, pdf = client.get(paper.get_absolute_url()), client.get(download_of(paper))

    assert download_of(paper) in page.content.decode()
    assert hashlib.sha256(b"".join(pdf.streaming_content)).hexdigest() == paper.sha256
    assert pdf["Content-Disposition"] == f'attachment; filename="{paper.code}.pdf"'
    assert (pdf["Content-Type"], pdf["Cache-Control"]) == ("application/pdf", "private, no-store")
    pdf.close()


def test_a_code_in_small_letters_is_the_same_paper(client):
    client.force_login(auditor())
    paper = issue_paper()

    assert client.get(paper.get_absolute_url().lower()).status_code == 200


@pytest.mark.parametrize("person", [citizen, planner])
def test_somebody_else_does_not_find_it(client, person):
    paper = finished_paper()
    client.force_login(person())

    answers = client.get(paper.get_absolute_url()).status_code, client.get(download_of(paper)).status_code

    assert answers == (404, 404)


def test_a_stranger_is_sent_to_sign_in_whether_or_not_the_code_exists(client):
    addresses = [issue_paper().get_absolute_url(), reverse("documents:papers.detail", args=["PPR-222222"])]

    assert [client.get(address).url for address in addresses] == [
        f"{reverse('account_login')}?next={address}" for address in addresses
    ]


def test_a_public_paper_is_open_to_strangers(client):
    paper = finished_paper(public=True)

    page, pdf = client.get(paper.get_absolute_url()), client.get(download_of(paper))

    assert (page.status_code, pdf.status_code) == (200, 200)
    pdf.close()


def test_while_the_pdf_is_made_the_page_says_so_and_the_download_leads_to_the_page(client):
    ratna = citizen()
    paper = issue_paper(readers=[ratna])
    client.force_login(ratna)

    page = client.get(download_of(paper), follow=True)

    assert page.redirect_chain == [(paper.get_absolute_url(), 302)]
    assert "Berkas PDF sedang dibuat." in page.content.decode()
    assert "Unduh PDF" not in page.content.decode()


def test_a_failure_is_told_without_its_technical_words(client):
    paper = issue_paper()
    Paper.objects.update(state=WorkState.FAILED, error="OSError: /srv/media")
    client.force_login(auditor())

    page = client.get(paper.get_absolute_url()).content.decode()

    assert "Berkas PDF belum berhasil dibuat." in page
    assert "OSError" not in page


def test_a_corrected_paper_points_to_its_correction_and_back(client):
    old = finished_paper(public=True)
    new = finished_paper(public=True, corrects=old)

    assert new.full_number in client.get(old.get_absolute_url()).content.decode()
    assert old.full_number in client.get(new.get_absolute_url()).content.decode()


def test_a_page_is_only_read(client):
    paper = finished_paper(public=True)

    assert client.post(paper.get_absolute_url()).status_code == 405
    assert client.post(download_of(paper)).status_code == 405
