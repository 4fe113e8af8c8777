"""The files of a dataset: every field is explained, nothing is a formula, many rows come part by part."""

import csv
import io
import json
import zipfile

import pytest

from perkasa.api.datasets.all import BY_KEY, DATASETS
from perkasa.api.dumps.models import Format
from perkasa.api.dumps.writing import rows_of
from tests.factories.open_data import dump, text_of
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import RegionFactory

pytestmark = pytest.mark.django_db


def test_the_dictionary_names_every_field_and_says_what_it_means():
    for dataset in DATASETS:
        fields = dataset.serializer().fields.values()
        assert [field.field_name for field in fields if not field.help_text] == [], dataset.key


def test_words_are_words_also_where_they_look_like_a_formula():
    ProposalFactory(status="submitted", title="=HYPERLINK(1;2) berbahaya")
    found = dump("usulan")

    [row] = list(csv.DictReader(io.StringIO(text_of(found, Format.CSV))))
    with found.files.get(format="xlsx").file.open("rb") as file, zipfile.ZipFile(file) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()

    assert row["judul"] == "'=HYPERLINK(1;2) berbahaya"
    assert json.loads(text_of(found, "json"))[0]["judul"] == "=HYPERLINK(1;2) berbahaya"
    assert "<f>" not in sheet


def test_many_rows_are_read_part_by_part_each_once(monkeypatch):
    monkeypatch.setattr("perkasa.api.dumps.writing.AT_ONCE", 2)
    codes = [RegionFactory(code=f"33.24.01.20{number:02}").code for number in range(1, 6)]

    assert [row["id"] for row in rows_of(BY_KEY["wilayah"]) if row["id"].startswith("33.24.01.20")] == codes
