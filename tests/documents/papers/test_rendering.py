"""The PDF: made of the snapshot alone, tagged, with its QR code, sealed; failures stay visible."""

import hashlib
import io
from datetime import timedelta

import pypdfium2
import pytest
import time_machine
import zxingcpp
from django.core.files.storage import default_storage
from django.test import override_settings
from django.utils import timezone
from pypdf import PdfReader

from perkasa.core.jobs import WorkState
from perkasa.documents.papers.models import Paper, file_name
from perkasa.documents.papers.rendering import MOST_ATTEMPTS, SHUT_DOWN, render_next
from tests.factories.documents import finished_paper, issue_paper, minutes_content

pytestmark = pytest.mark.django_db
A4 = (595.28, 841.89)


def content(paper: Paper) -> bytes:
    with paper.file.open("rb") as file:
        return file.read()


def opened(paper: Paper) -> PdfReader:
    return PdfReader(io.BytesIO(content(paper)))


def qr_codes(paper: Paper) -> list[str]:
    document = pypdfium2.PdfDocument(content(paper))
    pictures = [page.render(scale=2).to_pil() for page in document]
    document.close()
    return [code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)]


def test_the_pdf_is_tagged_indonesian_and_on_a4():
    reader = opened(finished_paper())
    root = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 (a PDF boolean)
    assert root["/StructTreeRoot"]["/Type"] == "/StructTreeRoot"
    assert root["/Lang"] == "id"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert {tuple(round(float(side), 2) for side in page.mediabox[2:]) for page in reader.pages} == {A4}


def test_the_pdf_says_what_it_is_who_issued_it_and_when():
    paper = finished_paper()
    metadata = opened(paper).metadata

    assert metadata.title == f"{paper.title} – Nomor {paper.full_number}"
    assert metadata.author == paper.unit
    assert metadata.creation_date == paper.issued_at.replace(microsecond=0)


def test_every_part_of_the_minutes_is_in_the_text():
    paper = finished_paper()
    pages = opened(paper).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())

    for words in (
        "PEMERINTAH KABUPATEN KENDAL",
        f"Nomor {paper.full_number}",
        "Konsultasi Renja perangkat daerah",
        "hari Rabu tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam",
        "Ratna Wulandari",
        "Volume belum dihitung.",
        "Lengkapi volume",
        "Mengukur bentang jembatan",
        "Sri Handayani",
        paper.code,
        "Halaman 1 dari 2",
    ):
        assert words in text


def test_the_qr_code_on_the_page_leads_to_the_verification_of_this_paper():
    with override_settings(SITE_URL="https://perkasa.contoh.id"):
        paper = finished_paper()

        assert qr_codes(paper) == [f"https://perkasa.contoh.id/verifikasi/{paper.code}/"]


def test_the_fingerprint_is_that_of_the_file_and_the_file_is_called_by_the_code():
    paper = finished_paper()

    assert paper.sha256 == hashlib.sha256(content(paper)).hexdigest()
    assert paper.file.name == f"naskah/{paper.year}/{paper.code}.pdf"
    assert (paper.state, paper.attempts, paper.error) == (WorkState.DONE, 1, "")


def test_a_long_paper_goes_on_over_numbered_pages_with_one_seal():
    paper = finished_paper(
        content=minutes_content(notes="\n\n".join(f"Butir {n}. " + "kata " * 60 for n in range(40)))
    )
    pages = opened(paper).pages

    assert len(pages) > 3
    assert all(f"Halaman {n} dari {len(pages)}" in page.extract_text() for n, page in enumerate(pages, 1))
    assert qr_codes(paper) == [paper.verification_url]


def test_what_people_wrote_is_shown_as_text_and_reads_no_file():
    paper = finished_paper(
        content=minutes_content(notes='<img src="file:///etc/hostname"> {{ paper.code }} <b>tebal</b>')
    )

    assert (
        '<img src="file:///etc/hostname"> {{ paper.code }} <b>tebal</b>'
        in opened(paper).pages[0].extract_text()
    )


def test_what_a_worker_that_died_left_behind_is_replaced():
    paper = issue_paper()
    default_storage.save(file_name(paper, ""), io.BytesIO(b"half a PDF"))

    assert render_next() is True

    paper.refresh_from_db()
    assert paper.file.name == file_name(paper, "")
    assert content(paper).startswith(b"%PDF-")


def test_a_failure_is_kept_beside_the_paper_and_tried_again_later():
    paper = issue_paper(content=minutes_content())
    with override_settings(STORAGES=full_disk()):
        render_next()
    paper.refresh_from_db()

    assert (paper.state, paper.attempts, paper.sha256, paper.file.name) == (WorkState.PENDING, 1, "", "")
    assert "NotADirectoryError" in paper.error or "FileExistsError" in paper.error
    assert render_next() is False
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        assert render_next() is True
    paper.refresh_from_db()
    assert (paper.state, paper.attempts, paper.error, paper.number) == (WorkState.DONE, 2, "", 1)


def test_after_the_last_attempt_it_has_failed_and_says_why():
    paper = issue_paper()
    with override_settings(STORAGES=full_disk()):
        for hour in range(MOST_ATTEMPTS):
            with time_machine.travel(timezone.now() + timedelta(hours=hour)):
                assert render_next() is True
        with time_machine.travel(timezone.now() + timedelta(days=2)):
            assert render_next() is False
    paper.refresh_from_db()

    assert (paper.state, paper.attempts) == (WorkState.FAILED, MOST_ATTEMPTS)
    assert paper.error != ""


def test_a_paper_that_kills_its_workers_is_given_up():
    paper = issue_paper()
    Paper.objects.update(attempts=MOST_ATTEMPTS)

    assert render_next() is True
    assert render_next() is False

    paper.refresh_from_db()
    assert (paper.state, paper.error) == (WorkState.FAILED, SHUT_DOWN)


def full_disk() -> dict:
    """A storage whose folder is a file, so that nothing can be written."""
    return {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": "/dev/null"},
        },
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
