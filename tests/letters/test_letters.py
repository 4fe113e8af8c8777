"""Every letter as people get it, made by the portal's own verbs."""

import copy
import re

import pytest
from django.conf import settings
from django.test import Client, override_settings

from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from tests.letters.scenes.cast import REASON

pytestmark = pytest.mark.django_db
MISSING = "⟦%s⟧"
OF_THEIR_OWN = {
    Kind.LINE_OFFERED, Kind.MINUTES_TO_REVIEW, Kind.MINUTES_REVIEW_ENDS, Kind.FOLLOW_UP_PROMISED,
    Kind.FOLLOW_UP_DUE, Kind.FOLLOW_UP_LATE, Kind.FOLLOW_UP_RETURNED, Kind.FOLLOW_UP_ACCEPTED,
    Kind.FOLLOW_UP_TIME_GRANTED, Kind.FOLLOW_UP_TIME_REFUSED,
    Kind.SURVEY_ASKED, Kind.FORUM_INVITED, Kind.FORUM_REMINDER, Kind.FORUM_ANSWER_AWAITED,
    Kind.FORUM_POSTPONED, Kind.FORUM_CANCELLED, Kind.FORUM_MINUTES_TO_REVIEW, Kind.RECORD_TO_REVIEW,
}  # fmt: skip
"""They lead to a signed link that needs no sign-in, not to the page of their record."""


def test_every_kind_is_written_whole_in_text_and_page(told):
    assert set(told) == set(Kind)

    with missing_words_shown():
        written = {kind: letters.write(notification) for kind, notification in told.items()}

    for kind, letter in written.items():
        for words in (letter.subject, letter.text, letter.html):
            assert not re.search(r"\{\{|\{%|\bNone\b|⟦|&amp;amp;", words), (kind, words)
        assert "\n" not in letter.subject
        assert "\n\n\n" not in letter.text, kind
        assert 10 <= len(letter.subject) <= 120, (kind, letter.subject)
        assert letter.text.startswith(f"Yth. {told[kind].recipient.full_name},"), kind


def test_every_letter_leads_to_where_its_reader_goes_next(told):
    for kind in set(Kind) - OF_THEIR_OWN:
        letter, address = letters.write(told[kind]), "http://localhost:8000" + letters.path_of(told[kind])
        assert f'href="{address}"' in letter.html, kind
        assert address in letter.text, kind


@pytest.mark.parametrize("kind", sorted(OF_THEIR_OWN))
def test_a_signed_link_is_the_same_in_text_and_page(told, kind):
    letter = letters.write(told[kind])

    [link] = set(re.findall(r"http://localhost:8000(/\S+/)", letter.text)) & set(
        re.findall(r'href="http://localhost:8000(/\S+/)"', letter.html)
    )
    assert Client().get(link).status_code == 200


def test_a_reason_is_plain_in_text_and_harmless_in_the_page(told):
    letter = letters.write(told[Kind.BOOKING_DECLINED])

    assert REASON in letter.text
    assert "Ruang dipakai &amp; petugas &lt;sakit&gt;." in letter.html


def missing_words_shown():
    """A variable that nobody filled in shows itself."""
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["OPTIONS"]["string_if_invalid"] = MISSING
    return override_settings(TEMPLATES=templates)
