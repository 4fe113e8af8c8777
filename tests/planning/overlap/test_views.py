"""The spreadsheet door of the portal answers like the command, for planners alone."""

import csv
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.factories.stakeholders import operator, planner

pytestmark = pytest.mark.django_db
PAGE = "/tumpang-tindih/lembar/"
PAIRS = (
    "pair_id;title_a;desa_a;title_b;desa_b\n"
    "satu;Pemb. talud RT 1/2;Getas;Pembangunan TPT RT 01 RW 02;Getas\n"
    "dua;Pelatihan menjahit;Getas;Pembangunan jembatan;Getas\n"
)


def send(client, content: bytes | str):
    content = content.encode() if isinstance(content, str) else content
    return client.post(PAGE, {"sheet": SimpleUploadedFile("pasangan.csv", content)})


def test_pairs_go_in_and_judgements_come_out(client):
    client.force_login(planner())

    answer = send(client, PAIRS)

    assert answer["Content-Disposition"] == 'attachment; filename="hasil-penilaian.csv"'
    rows = list(csv.DictReader(StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["pair_id"], row["is_overlap"]) for row in rows] == [("satu", "1"), ("dua", "0")]
    assert "talud" in rows[0]["reasons"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("judul\nTalud\n", "Kolom title_a dan title_b tidak ada"),
        (b"PK\x03\x04 a workbook", "Ini berkas Excel"),
        (PAIRS * 2, "Paling banyak 3 pasangan"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_do(client, settings, content, sentence):
    settings.OVERLAP_SHEET_PAIRS = 3
    client.force_login(planner())

    assert sentence in send(client, content).content.decode()


def test_it_is_for_planners(client):
    assert client.get(PAGE).status_code == 302
    client.force_login(operator())
    assert client.get(PAGE).status_code == 403
