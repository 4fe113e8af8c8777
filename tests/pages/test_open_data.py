"""Over one row of everything: the interface keeps to its own document, whatever it is asked (generated
questions, the same each run), and the files of every dataset load by their own README."""

import json
import re
from datetime import timedelta
from urllib.parse import quote

import pytest
import schemathesis
from django.test.client import ClientHandler
from django.utils import timezone
from hypothesis import HealthCheck, Phase
from hypothesis import settings as hypothesis_settings
from openpyxl import load_workbook
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from perkasa.api.datasets.all import BY_KEY
from perkasa.api.dumps.models import Dump, Format
from perkasa.api.dumps.writing import LICENCE
from perkasa.api.v1.document import document
from tests.factories.open_data import dump, in_sqlite, text_of

CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
    response_schema_conformance,
]  # fmt: skip
PORTAL = ClientHandler()


def from_somewhere(environ, start_response):
    """The portal as a web server hands questions on, inside the transaction of the test."""
    answer = PORTAL(environ | {"REMOTE_ADDR": "127.0.0.1"})
    start_response(f"{answer.status_code} {answer.reason_phrase}", list(answer.items()))
    return [answer.content]


API = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", from_somewhere)
FEW = hypothesis_settings(
    max_examples=6, derandomize=True, deadline=None, database=None, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


def test_the_document_describes_two_doors_for_every_dataset_and_the_lineage():
    paths = document()["paths"]

    assert len(paths) == 23
    assert [path for path in paths if not path.startswith("/api/v1/")] == []
    assert document()["info"]["license"]["url"] == LICENCE
    assert {verb for path in paths.values() for verb in path} == {"get"}


@pytest.mark.django_db
@API.parametrize()
@FEW
def test_every_answer_is_as_the_document_says(case, world, settings):
    settings.API_PER_MINUTE = 10**6

    case.call_and_validate(checks=CHECKS)
    if "name" in (case.path_parameters or {}):
        case.path_parameters["name"] = world.records[f"open-{case.path.split('/')[3]}"][0]
        answer = case.call_and_validate(checks=CHECKS)
        assert answer.status_code in (200, 401)


@pytest.mark.django_db
@pytest.mark.parametrize("key", list(BY_KEY))
def test_every_row_is_found_again_by_its_name_which_is_no_number_of_the_database(key, world, client):
    rows = client.get(f"/api/v1/{key}/").json()["data"]

    again = [client.get(f"/api/v1/{key}/{quote(row['id'])}/").json() for row in rows]

    assert rows == again
    assert len({row["id"] for row in rows}) == len(rows) > 0
    assert [row["id"] for row in rows if row["id"].isdecimal() and len(row["id"]) >= 5] == []


@pytest.mark.django_db
@pytest.mark.parametrize("key", list(BY_KEY))
def test_a_dump_loaded_into_an_empty_sqlite_by_its_readme_has_the_same_counts(key, world):
    found = dump(key, day=timezone.localdate() - timedelta(days=1))
    readme = text_of(found, Format.README)
    told = int(re.search(r"Jumlah baris: (\d+)", readme)[1])

    [(count, names)] = in_sqlite(found).execute("SELECT count(*), count(DISTINCT id) FROM t")

    assert count == names == told == found.rows == BY_KEY[key].rows().count()
    assert count == len(json.loads(text_of(found, Format.JSON))) == rows_of_the_sheet(found)
    assert count > 0
    assert LICENCE in readme


def rows_of_the_sheet(found: Dump) -> int:
    """Of the workbook, but for its heading."""
    with found.files.get(format=Format.XLSX).file.open("rb") as file:
        return sum(sheet.max_row - 1 for sheet in load_workbook(file).worksheets)
