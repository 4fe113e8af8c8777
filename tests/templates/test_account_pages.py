"""The pages of signing in and of one's own account: our look, sound markup, Indonesian throughout."""

import re

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core import mail
from django.urls import reverse

from tests.factories.stakeholders import PASSWORD, AccountFactory
from tests.pages.markup import faults

ENGLISH = re.compile(
    r"\b(?:sign|password|email address|please|your|account|code|the|security key|change)\b", re.IGNORECASE
)
STRANGER = ["account_login", "account_signup", "account_reset_password", "account_request_login_code"]
OWN = [
    "account_email", "account_change_password", "account_logout", "account_reauthenticate", "mfa_index",
    "mfa_list_webauthn", "mfa_add_webauthn", "mfa_activate_totp", "usersessions_list",
]  # fmt: skip
SECURED = [
    "mfa_index", "mfa_deactivate_totp", "mfa_view_recovery_codes", "mfa_generate_recovery_codes",
    "mfa_reauthenticate",
]  # fmt: skip


@pytest.fixture
def ratna(db):
    return AccountFactory(full_name="Ratna Wulandari", can_sign_in=True)


@pytest.fixture
def inside(client, ratna):
    """A browser in which Ratna has just signed in and confirmed that it is she."""
    client.post(reverse("account_login"), {"login": ratna.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


@pytest.mark.django_db
@pytest.mark.parametrize("name", STRANGER)
def test_a_stranger_reads_a_sound_page_in_indonesian(client, name):
    page = client.get(reverse(name)).content.decode()

    assert faults(page) == []
    assert ENGLISH.findall(_words(page)) == []


@pytest.mark.parametrize("name", OWN)
def test_a_person_reads_sound_pages_about_the_own_account(inside, name):
    answer = inside.get(reverse(name))

    assert answer.status_code == 200
    assert faults(answer.content.decode()) == []
    assert ENGLISH.findall(_words(answer.content.decode())) == []


@pytest.mark.parametrize("name", SECURED)
def test_a_person_with_a_second_factor_reads_sound_pages(inside, ratna, name):
    TOTP.activate(ratna, generate_totp_secret())
    RecoveryCodes.activate(ratna)

    page = inside.get(reverse(name)).content.decode()

    assert faults(page) == []
    assert ENGLISH.findall(_words(page)) == []


def test_signing_in_asks_for_the_second_factor(client, ratna):
    TOTP.activate(ratna, generate_totp_secret())

    answer = client.post(reverse("account_login"), {"login": ratna.email, "password": PASSWORD}, follow=True)

    assert answer.redirect_chain[-1][0] == reverse("mfa_authenticate")
    assert faults(answer.content.decode()) == []
    assert ENGLISH.findall(_words(answer.content.decode())) == []


def test_a_wrong_password_is_told_on_top_and_what_was_typed_stays(client, ratna):
    page = client.post(reverse("account_login"), {"login": ratna.email, "password": "salah"}).content.decode()

    assert "Ada yang perlu diperbaiki" in page
    assert "Alamat e-mail atau kata sandi tidak benar." in page
    assert f'value="{ratna.email}"' in page
    assert faults(page) == []


def test_the_letter_with_a_code_is_plain_and_dressed(client, ratna):
    client.post(reverse("account_request_login_code"), {"email": ratna.email})

    [letter] = mail.outbox
    [code] = re.findall(r"^[A-Z0-9]{3,}-?[A-Z0-9]{3,}$", letter.body, re.MULTILINE)
    dressed = letter.alternatives[0].content
    assert letter.subject == "Kode masuk"
    assert code in dressed
    assert "Kode masuk Anda" in dressed
    assert ENGLISH.findall(_words(dressed)) == []


def test_the_page_for_the_code_offers_a_way_back(client, ratna):
    page = client.post(
        reverse("account_request_login_code"), {"email": ratna.email}, follow=True
    ).content.decode()

    assert ratna.email in page
    assert faults(page) == []
    assert ENGLISH.findall(_words(page)) == []


def test_the_letter_for_a_new_password_carries_its_link(client, ratna):
    client.post(reverse("account_reset_password"), {"email": ratna.email})

    [letter] = mail.outbox
    assert "/akun/password/reset/key/" in letter.body
    assert "Buat kata sandi baru" in letter.alternatives[0].content


def _words(page: str) -> str:
    """What a person reads of the page."""
    body = re.sub(r"(?s)<(script|style|title|noscript)\b.*?</\1>", " ", page)
    return re.sub(r"\S+@\S+|https?://\S+", " ", re.sub(r"<[^>]+>", " ", body))
