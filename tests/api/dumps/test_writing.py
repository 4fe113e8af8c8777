"""The files of a dataset load into an empty database by their own README, and hold no formula."""

import csv
import io
import json
import re
import sqlite3
import zipfile

import pytest

from perkasa.api.datasets.all import BY_KEY, DATASETS
from perkasa.api.dumps.models import Dump, Format
from perkasa.api.dumps.writing import rows_of
from planning.plans.models import Kind, Status
from tests.factories.open_data import dump, loaded
from tests.factories.planning import ProposalFactory
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import RegionFactory

pytestmark = pytest.mark.django_db


def text_of(found: Dump, form: str) -> str:
    with found.files.get(format=form).file.open("rb") as file:
        return file.read().decode()


@pytest.mark.parametrize("key", ["wilayah", "usulan", "baris", "dokumen"])
def test_a_dump_loaded_into_an_empty_sqlite_by_its_readme_has_the_same_counts(key):
    RegionFactory(code="33.24.01.2001")
    ProposalFactory(status="accepted")
    PlanFactory(kind=Kind.AGENCY_YEARLY, status=Status.FIXED, works=3)
    found = dump(key)
    readme, lines = text_of(found, Format.README), text_of(found, Format.CSV)
    told = int(re.search(r"Jumlah baris: (\d+)", readme)[1])

    database = sqlite3.connect(":memory:")
    fields = loaded(readme)
    database.execute(f"CREATE TABLE t ({', '.join(f'{name} {kind}' for name, kind in fields)}) STRICT")
    rows = [[cell if cell != "" else None for cell in row] for row in csv.reader(io.StringIO(lines))]
    database.executemany(f"INSERT INTO t VALUES ({', '.join('?' * len(fields))})", rows[1:])

    assert rows[0] == [name for name, _kind in fields]
    [(count,)] = database.execute("SELECT count(*) FROM t")
    assert (
        count == told == found.rows == BY_KEY[key].rows().count() == len(json.loads(text_of(found, "json")))
    )
    assert count > 0
    [(names,)] = database.execute("SELECT count(DISTINCT id) FROM t")
    assert names == count


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
