"""Damaged spreadsheets: each is refused with a sentence of its own, and nothing changes."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from planning.plans.content import content_of
from planning.plans.imports.models import Phase
from tests.factories.plans import PlanFactory, bring_in
from tests.factories.stakeholders import admin
from tests.planning.plans.imports.damaged import damaged

pytestmark = pytest.mark.django_db
TELLS_ITSELF = 3


def test_each_damaged_file_is_refused_with_its_sentence_and_changes_nothing():
    plan, by = PlanFactory(), admin()
    before, expected, said = content_of(plan), {}, {}

    for name, content, sentence in damaged():
        found = bring_in(plan, SimpleUploadedFile(name, content), by=by)
        expected[name] = sentence
        said[name] = found.problems[0][-1] if found.problems else found.phase
        assert found.phase in (Phase.REFUSED, Phase.ASKING)

    assert said == expected
    assert len(set(said.values())) >= len(said) - TELLS_ITSELF
    assert content_of(plan) == before
    plan.refresh_from_db()
    assert plan.content_version == 1


def test_an_upload_too_large_to_be_kept_is_refused_at_the_door(client, settings):
    settings.MAX_UPLOAD_BYTES = 10
    plan = PlanFactory()
    client.force_login(admin())

    answer = client.post(f"{plan.get_absolute_url()}impor/", {"file": SimpleUploadedFile("a.csv", b"x" * 11)})

    assert "Berkas terlalu besar. Ukuran paling besar 10" in answer.text
    assert not plan.imports.exists()
