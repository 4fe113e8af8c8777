"""The command that draws papers anew leaves the sealed ones alone."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories.documents import finished_paper

pytestmark = pytest.mark.django_db


def drawn(folder) -> str:
    words = StringIO()
    call_command("papers", folder=folder, stdout=words)
    return words.getvalue()


def test_the_newest_paper_of_a_kind_is_drawn_into_the_folder(tmp_path):
    paper = finished_paper()
    seal = paper.sha256

    words = drawn(tmp_path / "papers")

    assert f"notula-konsultasi: {tmp_path}/papers/notula-konsultasi.pdf\n" in words
    assert (tmp_path / "papers" / "notula-konsultasi.pdf").read_bytes().startswith(b"%PDF-")
    paper.refresh_from_db()
    assert paper.sha256 == seal


def test_without_papers_it_says_so(tmp_path):
    assert "there is no paper yet" in drawn(tmp_path)
