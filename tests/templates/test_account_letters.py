"""Every letter that allauth sends about an account is ours: Indonesian, in our look, nothing left blank."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone

from tests.pages.markup import faults

TEMPLATES = Path(settings.BASE_DIR) / "templates"
LETTERS = sorted(
    str(path.relative_to(TEMPLATES)).removesuffix("_subject.txt")
    for folder in ("account", "mfa")
    for path in (TEMPLATES / folder / "email").glob("*_subject.txt")
)
ENGLISH = re.compile(r"\b(?:you|your|the|please|email|password|account|has been|receiving)\b", re.IGNORECASE)
CONTEXT = {
    "email": "ratna@contoh.id",
    "code": "7F3K-Q2M9",
    "password_reset_url": "https://perkasa.contoh.id/akun/password/reset/key/3-cx9f/",
    "signup_url": "https://perkasa.contoh.id/akun/signup/",
    "ip": "203.0.113.7",
    "user_agent": "Mozilla/5.0 (Linux; Android 13) Chrome/142 Mobile",
    "from_email": "lama@contoh.id",
    "to_email": "baru@contoh.id",
    "deleted_email": "lama@contoh.id",
}


def words_of(letter: str) -> tuple[str, str, str]:
    """Subject, text and page."""
    context = CONTEXT | {"timestamp": timezone.now()}
    subject = render_to_string(f"{letter}_subject.txt", context).strip()
    text = render_to_string(f"{letter}_message.txt", context)
    return subject, text, render_to_string(f"{letter}_message.html", context | {"subject": subject})


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_about_an_account_is_ours(letter):
    subject, text, page = words_of(letter)

    read = re.sub(
        r"\S+@\S+|https?://\S+|<[^>]*>|Mozilla.*", " ", f"{subject} {text} {page.partition('<body')[2]}"
    )
    assert ENGLISH.findall(read) == []
    assert 5 <= len(subject) <= 60
    assert f"{subject}</title>" in page
    assert [fault for fault in faults(page) if "Inline style" not in fault] == []


def test_the_letters_carry_what_one_needs():
    assert CONTEXT["code"] in words_of("account/email/login_code")[1]
    assert CONTEXT["code"] in words_of("account/email/email_confirmation_signup")[1]
    assert CONTEXT["password_reset_url"] in words_of("account/email/account_already_exists")[1]
    assert CONTEXT["signup_url"] in words_of("account/email/unknown_account")[1]
    assert CONTEXT["ip"] in words_of("mfa/email/totp_activated")[1]
