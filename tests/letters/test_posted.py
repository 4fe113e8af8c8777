"""Messages that are no notices, those of allauth and invitations: in the portal's look and in Indonesian."""

import re

import pytest

from tests.letters.allauth import LINK, MESSAGES, WORDS, written_by_allauth
from tests.letters.test_letters import missing_words_shown
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db
ENGLISH = re.compile(r"\b(the|your|you|has been|password|account|sign|hello|thank)\b", re.I)


CARRIED = {
    "account/email/login_code": WORDS["code"],
    "account/email/email_confirmation_signup": WORDS["code"],
    "account/email/account_already_exists": LINK,
    "account/email/password_reset_key": LINK,
    "account/email/unknown_account": WORDS["signup_url"],
    "mfa/email/totp_activated": "Chrome di Android",
}


def page_of(letter) -> str:
    [page] = [content for content, kind in letter.alternatives if kind == "text/html"]
    return page


@pytest.mark.parametrize("name", MESSAGES)
def test_every_message_about_an_account_is_written_whole(name):
    with missing_words_shown():
        letter = written_by_allauth(name)

    for words in (letter.subject, letter.body, page_of(letter)):
        assert not re.search(r"\{\{|\{%|\bNone\b|⟦|&amp;amp;", words)
        assert ENGLISH.findall(re.sub(r"https?://\S+|<[^>]+>|Mozilla.*", "", words)) == []
    assert f"<title>{letter.subject}</title>" in page_of(letter)
    assert "Layanan perencanaan Kabupaten Kendal" in page_of(letter)
    assert "\n\n\n" not in letter.body
    assert 10 <= len(letter.subject) <= 60
    assert [fault for fault in faults(page_of(letter)) if "Inline style" not in fault] == []


def test_the_messages_carry_what_one_needs():
    for name, words in CARRIED.items():
        letter = written_by_allauth(name)
        assert words in letter.body, name
        assert words in page_of(letter), name


def test_the_invitation_says_from_whom_it_comes_and_where_to_answer(posted):
    letter = posted["invitation"]

    [link] = set(re.findall(r"http://localhost:8000(/\S+/)", letter.body)) - {"/"}
    assert f'href="http://localhost:8000{link}"' in page_of(letter)
    assert not re.search(r"\{\{|\{%|\bNone\b|&amp;amp;", letter.body + page_of(letter))


@pytest.mark.parametrize("occasion", ["offered", "reminded", "accepted", "declined"])
def test_a_letter_to_a_partner_carries_its_link_and_no_signature(posted, occasion):
    letter = posted[f"partner-{occasion}"]
    links = set(re.findall(r"http://localhost:8000(/kerja-sama/mitra/\S+/)", letter.body))

    assert len(links) == (occasion != "declined")
    assert all(f'href="http://localhost:8000{link}"' in page_of(letter) for link in links)
    assert letter.to == ["kerjasama@semarang.example"]
    assert "Kota Semarang" in letter.body
    assert "Agustina" not in letter.body + page_of(letter)
    assert not re.search(r"\{\{|\{%|\bNone\b|&amp;amp;|\n\n\n", letter.body)
