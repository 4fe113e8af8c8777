"""Signing in: limited, neutral about who has an account, and back to the page one came from."""

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from stakeholders.accounts import actions
from stakeholders.accounts.models import Account
from tests.factories.stakeholders import PASSWORD, AccountFactory, admin

pytestmark = pytest.mark.django_db
SIGN_IN, SIGN_UP = reverse("account_login"), reverse("account_signup")
ASK_CODE, RESET = reverse("account_request_login_code"), reverse("account_reset_password")
MESSAGES = "stakeholders:notifications.index"


@pytest.fixture
def ratna():
    return AccountFactory(email="ratna@contoh.id", full_name="Ratna Wulandari", can_sign_in=True)


def test_thirty_tries_a_minute_from_one_address_and_then_wait(client, ratna):
    tries = [sign_in(client, f"orang{number}@contoh.id", "salah").status_code for number in range(31)]

    assert tries == [200] * 30 + [429]
    assert "Tunggu sebentar" in sign_in(client, ratna.email, PASSWORD).content.decode()

    with time_machine.travel(timezone.now() + timedelta(seconds=61)):
        assert sign_in(client, ratna.email, PASSWORD).status_code == 302


def test_five_wrong_passwords_close_one_mailbox_for_five_minutes_also_to_the_right_one(client, ratna):
    for _number in range(5):
        assert "tidak benar" in sign_in(client, ratna.email, "salah").content.decode()

    assert "Terlalu banyak" in sign_in(client, ratna.email, PASSWORD).content.decode()

    with time_machine.travel(timezone.now() + timedelta(minutes=5, seconds=1)):
        assert sign_in(client, ratna.email, PASSWORD).status_code == 302


def test_a_right_password_is_not_counted_against_the_person(client, ratna):
    for _number in range(8):
        assert sign_in(client, ratna.email, PASSWORD).status_code == 302
        client.logout()


def test_three_codes_a_minute_for_one_mailbox(ratna):
    for _number in range(5):
        Client().post(ASK_CODE, {"email": ratna.email})

    assert len(mail.outbox) == 3


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(client, ratna):
    known = sign_in(client, ratna.email, "salah").content.decode()
    unknown = sign_in(client, "bukan@contoh.id", "salah").content.decode()

    assert neutral(known) == neutral(unknown)


@pytest.mark.parametrize("page", [ASK_CODE, RESET])
def test_asking_for_a_code_or_a_new_password_tells_nobody_who_has_an_account(client, ratna, page):
    known = client.post(page, {"email": ratna.email}, follow=True)
    client.logout()
    unknown = client.post(page, {"email": "bukan@contoh.id"}, follow=True)

    assert known.redirect_chain == unknown.redirect_chain
    assert neutral(known.content.decode()) == neutral(unknown.content.decode())
    assert [letter.to for letter in mail.outbox] == [[ratna.email], ["bukan@contoh.id"]]
    assert mail.outbox[1].subject == "Alamat ini belum punya akun"


def test_signing_up_with_a_known_address_looks_like_any_sign_up_and_makes_no_second_account(client, ratna):
    new = client.post(SIGN_UP, details("baru@contoh.id"), follow=True)
    client.logout()
    known = client.post(SIGN_UP, details(ratna.email.upper()), follow=True)

    assert new.redirect_chain == known.redirect_chain
    assert neutral(new.content.decode()) == neutral(known.content.decode())
    assert sorted(Account.objects.values_list("email", flat=True)) == ["baru@contoh.id", ratna.email]
    assert mail.outbox[1].subject == "Alamat ini sudah punya akun"


def test_a_new_person_confirms_the_address_with_the_code_and_comes_in_under_their_name(client):
    client.post(SIGN_UP, details("baru@contoh.id"), follow=True)

    client.post(reverse("account_email_verification_sent"), {"code": code_in(mail.outbox[0])})

    person = Account.objects.get(email="baru@contoh.id")
    assert person.full_name == "Siti Aminah"
    assert EmailAddress.objects.get(user=person).verified
    assert client.session["_auth_user_id"] == str(person.pk)


def test_a_code_brings_back_to_the_page_one_came_from(client, ratna):
    page = reverse(MESSAGES)
    asked = client.get(page, follow=True)
    assert asked.redirect_chain == [(f"{SIGN_IN}?next={page}", 302)]

    client.post(f"{ASK_CODE}?next={page}", {"email": ratna.email, "next": page})
    answer = client.post(
        reverse("account_confirm_login_code"), {"code": code_in(mail.outbox[0]), "next": page}
    )

    assert answer.url == page


def test_a_password_brings_back_to_the_page_one_came_from_but_never_to_another_site(client, ratna):
    page = reverse(MESSAGES)

    assert sign_in(client, ratna.email, PASSWORD, next=page).url == page
    client.logout()
    assert sign_in(client, ratna.email, PASSWORD, next="https://penipu.example/").url == "/"


def test_a_person_entered_by_an_admin_comes_in_with_a_code_and_no_password(client):
    bayu = actions.enter(email="Bayu@contoh.id", full_name="Bayu Aji", phone="", by=admin())

    client.post(ASK_CODE, {"email": bayu.email})
    client.post(reverse("account_confirm_login_code"), {"code": code_in(mail.outbox[0])})

    assert client.session["_auth_user_id"] == str(bayu.pk)


def test_a_closed_account_stays_outside(client, ratna):
    client.force_login(ratna)
    Account.objects.filter(pk=ratna.pk).update(is_active=False)

    assert client.get(reverse(MESSAGES)).status_code == 302
    assert sign_in(client, ratna.email, PASSWORD).url == reverse("account_inactive")


def test_a_mail_server_that_is_away_is_told_and_breaks_no_page(client, ratna, smtp_server):
    smtp_server.close()

    answer = client.post(ASK_CODE, {"email": ratna.email}, follow=True)

    assert answer.status_code == 200
    assert "E-mail belum dapat dikirim" in answer.content.decode()


def test_a_new_password_is_announced_to_its_owner(client, ratna):
    sign_in(client, ratna.email, PASSWORD)
    words = {"oldpassword": PASSWORD, "password1": "teh-sore-di-weleri", "password2": "teh-sore-di-weleri"}

    client.post(reverse("account_change_password"), words)

    [letter] = mail.outbox
    assert (letter.to, letter.subject) == ([ratna.email], "Kata sandi Anda diganti")


def sign_in(client, email: str, password: str, **more):
    return client.post(SIGN_IN, {"login": email, "password": password} | more)


def details(email: str) -> dict[str, str]:
    return {"email": email, "password1": PASSWORD, "full_name": "Siti Aminah"}


def code_in(letter) -> str:
    return re.search(r"^[A-Z0-9]{3,}-?[A-Z0-9]{3,}$", letter.body, re.MULTILINE)[0]


def neutral(page: str) -> str:
    """The page without what differs between any two requests: addresses typed, tokens, nonces."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"|nonce="[^"]+"', "", page)
    return re.sub(r"[\w.]+@contoh\.id", "…", page, flags=re.IGNORECASE)
