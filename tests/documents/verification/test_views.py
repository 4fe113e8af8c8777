"""Anybody may check a paper: that it was issued, whether it stands, and whether a file is the same."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from perkasa.documents.kinds import Kind
from perkasa.documents.papers.models import Paper
from tests.factories.documents import finished_paper, issue_paper
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db
FIND = reverse("documents:verification.find")


def page_of(paper: Paper) -> str:
    return reverse("documents:verification.detail", args=[paper.code])


def compare(client, paper: Paper, content: bytes):
    address = reverse("documents:verification.compare", args=[paper.code])
    return client.post(address, {"file": SimpleUploadedFile("naskah.pdf", content)}).content.decode()


def test_the_page_asks_for_a_number_or_code(client):
    assert "Nomor atau kode naskah" in client.get(FIND).content.decode()


def test_a_number_or_code_leads_to_the_page_of_the_paper(client):
    paper = issue_paper()

    found = [client.get(FIND, {"nomor": typed}).url for typed in (paper.full_number, paper.code.lower())]

    assert found == [page_of(paper), page_of(paper)]


def test_an_unknown_number_is_not_found_and_says_what_to_do(client):
    answer = client.get(FIND, {"nomor": "000.7/999/X/2026"})

    assert answer.status_code == 404
    assert "Tidak ada naskah dengan nomor atau kode ini." in answer.content.decode()


def test_an_empty_question_is_asked_again(client):
    assert "Isian ini wajib diisi." in client.get(FIND, {"nomor": " "}).content.decode()


def test_several_papers_of_one_number_are_listed_to_choose_from(client, monkeypatch):
    first = issue_paper()
    Paper.objects.bulk_create([twin_of(first)])

    page = client.get(FIND, {"nomor": first.full_number})

    assert {paper.kind for paper in page.context["papers"]} == {Kind.CONSULTATION_MINUTES, "berita-acara"}
    assert page_of(first) in page.content.decode()


def twin_of(paper: Paper) -> Paper:
    """A paper of another kind that bears the same number, as registers of two kinds write them."""
    twin = Paper.objects.get(pk=paper.pk)
    twin.pk, twin.code, twin.kind = None, "", "berita-acara"
    return twin


def test_a_stranger_sees_that_it_stands_but_not_the_title_of_a_closed_paper(client):
    paper = finished_paper()

    page = client.get(page_of(paper)).content.decode()

    for words in (
        paper.full_number,
        paper.code,
        paper.unit,
        paper.sha256,
        "Naskah ini benar diterbitkan dan berlaku.",
    ):
        assert words in page
    assert paper.title not in page
    assert "tidak terbuka untuk umum" in page
    assert paper.get_absolute_url() not in page


def test_the_title_of_a_public_paper_is_shown_and_a_reader_sees_every_title(client):
    public, closed = (
        finished_paper(public=True, title="Naskah terbuka"),
        finished_paper(readers=[ratna := citizen()]),
    )

    assert "Naskah terbuka" in client.get(page_of(public)).content.decode()
    client.force_login(ratna)
    assert closed.title in client.get(page_of(closed)).content.decode()


def test_a_corrected_paper_says_which_one_holds(client):
    old = finished_paper()
    new = finished_paper(corrects=old)

    page = client.get(page_of(old)).content.decode()

    assert "Naskah ini telah dikoreksi." in page
    assert page_of(new) in page
    assert page_of(old) in client.get(page_of(new)).content.decode()


def test_before_its_pdf_stands_there_is_nothing_to_compare(client):
    paper = issue_paper()

    page = client.get(page_of(paper)).content.decode()

    assert "berkasnya sedang dibuat" in page
    assert "Cocokkan" not in page
    assert "sama persis" not in compare(client, paper, b"")


def test_the_same_file_is_recognised_and_one_changed_byte_as_well(client):
    paper = finished_paper()
    with paper.file.open("rb") as file:
        content = file.read()

    assert "Berkas Anda sama persis." in compare(client, paper, content)
    changed = compare(client, paper, content[:-2] + b"x\n")
    assert "Berkas Anda berbeda." in changed
    assert "Berkas Anda sama persis." not in changed


def test_nothing_or_too_much_is_refused_at_the_field(client, settings):
    paper = finished_paper()
    settings.MAX_UPLOAD_BYTES = 10

    assert "Berkas terlalu besar. Ukuran paling besar 10 bita." in " ".join(
        compare(client, paper, b"x" * 11).split()
    )
    assert "Berkas yang dikirimkan kosong." in compare(client, paper, b"")


def test_an_unknown_code_is_not_found(client):
    assert client.get(reverse("documents:verification.detail", args=["PPR-222222"])).status_code == 404


def test_who_compares_too_often_is_asked_to_wait(client):
    paper = finished_paper()
    address = reverse("documents:verification.compare", args=[paper.code])

    answers = [client.post(address, {}).status_code for _number in range(30)]

    assert (answers[0], 429 in answers) == (200, True)
