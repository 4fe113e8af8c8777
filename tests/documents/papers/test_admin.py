"""Papers in the admin: failures are seen and can be tried again; nothing else can be changed."""

import pytest
from django.urls import reverse

from perkasa.core.jobs import WorkState
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from tests.factories.documents import issue_paper
from tests.factories.stakeholders import admin, auditor, planner

pytestmark = pytest.mark.django_db
LIST = reverse("admin:documents_paper_changelist")


def change_of(paper: Paper) -> str:
    return reverse("admin:documents_paper_change", args=[paper.pk])


def ask_again(client, *papers: Paper):
    return client.post(
        LIST, {"action": "retry", "_selected_action": [paper.pk for paper in papers]}, follow=True
    )


def test_a_failed_paper_shows_its_error_and_is_made_again(client):
    paper = issue_paper()
    Paper.objects.update(state=WorkState.FAILED, attempts=5, error="OSError: penyimpanan penuh")
    client.force_login(admin())

    assert "OSError: penyimpanan penuh" in client.get(change_of(paper)).content.decode()
    answer = ask_again(client, paper)

    assert "1 naskah akan dibuat ulang." in answer.content.decode()
    assert Paper.objects.get().state == WorkState.PENDING


def test_one_that_has_not_failed_is_refused_with_words(client):
    paper = issue_paper()
    client.force_login(admin())

    assert "Naskah ini tidak sedang gagal dibuat." in ask_again(client, paper).content.decode()


def test_who_only_reads_is_not_offered_the_step_and_cannot_take_it(client):
    paper = issue_paper()
    Paper.objects.update(state=WorkState.FAILED)
    client.force_login(auditor())

    assert "Buat ulang PDF" not in client.get(LIST).content.decode()
    ask_again(client, paper)

    assert Paper.objects.get().state == WorkState.FAILED


def test_nothing_of_a_paper_can_be_typed_over_or_deleted(client):
    paper = issue_paper()
    client.force_login(admin())

    page = client.get(change_of(paper)).content.decode()

    assert 'name="title"' not in page
    assert client.post(change_of(paper), {"title": "Lain"}).status_code == 403
    assert client.post(change_of(paper).replace("change", "delete")).status_code == 403
    assert client.get(reverse("admin:documents_paper_add")).status_code == 403


def test_an_officer_sees_only_the_papers_that_concern_them(client):
    officer = planner()
    mine, other = issue_paper(readers=[officer]), issue_paper()
    client.force_login(officer)

    page = client.get(LIST).content.decode()

    assert (mine.full_number in page, other.full_number in page) == (True, False)


def test_a_register_lets_its_format_be_mended_but_not_its_count(client):
    issue_paper()
    register = Register.objects.get()
    address = reverse("admin:documents_register_change", args=[register.pk])
    client.force_login(admin())

    sent = {
        "classification": "000.7.1",
        "unit": "Bapperida",
        "number_format": "{number}/{unit}",
        "last_number": "99",
    }
    answer = client.post(address, sent)
    register.refresh_from_db()

    assert answer.status_code == 302
    assert (register.classification, register.written(7, "lain"), register.last_number) == (
        "000.7.1",
        "7/Bapperida",
        1,
    )


def test_a_register_refuses_a_format_without_the_number(client):
    issue_paper()
    address = reverse("admin:documents_register_change", args=[Register.objects.get().pk])
    client.force_login(admin())

    answer = client.post(address, {"classification": "000.7", "unit": "", "number_format": "{year}"})

    assert "Pola harus memuat {number}." in answer.content.decode()
