"""Every kind of message can be written, and says so in one short line."""

import pytest
from django.template.loader import get_template

from stakeholders.notifications.kinds import Kind


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("part", ["subject.txt", "body.txt", "body.html"])
def test_every_kind_has_its_templates(kind, part):
    assert get_template(f"{kind.folder}/{part}")


@pytest.mark.parametrize("kind", Kind)
def test_every_page_of_a_message_wears_the_sheet_of_the_portal(kind):
    source = get_template(f"{kind.folder}/body.html").template.source
    plain = get_template(f"{kind.folder}/body.txt").template.source

    assert '{% extends "emails/base.html" %}' in source
    assert '{% extends "emails/base.txt" %}' in plain


@pytest.mark.parametrize("kind", Kind)
def test_every_subject_is_one_line(kind):
    source = get_template(f"{kind.folder}/subject.txt").template.source

    assert len(source.strip().splitlines()) == 1
