"""The interface keeps to its own document, whatever it is asked: generated questions, the same each run."""

import pytest
import schemathesis
from django.test.client import ClientHandler
from hypothesis import HealthCheck, Phase
from hypothesis import settings as hypothesis_settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from perkasa.api.v1.document import document

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
