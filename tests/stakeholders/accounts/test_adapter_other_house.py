"""Signing in through another house, against a real OpenID Connect server that runs beside the test."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.urls import reverse

from stakeholders.accounts.models import Account
from tests.factories.stakeholders import AccountFactory
from tests.fixtures.other_house import BEGIN

pytestmark = pytest.mark.django_db
SIGN_IN = reverse("account_login")


def test_without_an_address_there_is_no_button_and_no_way(client):
    assert "oidc" not in client.get(SIGN_IN).content.decode()
    assert client.post(BEGIN).status_code == 404


def test_with_one_there_is(client, house):
    page = client.get(SIGN_IN).content.decode()

    assert re.search(rf'<form method="post" action="{BEGIN}[^"]*">', page)
    assert "Masuk dengan SSO Kendal" in page


def test_a_newcomer_with_a_verified_address_is_in_under_their_name(client, house):
    house.knows("siti", name="Siti Aminah", email="siti@contoh.id", email_verified=True)

    house.let_in(client, "siti")

    siti = Account.objects.get(email="siti@contoh.id")
    assert client.session["_auth_user_id"] == str(siti.pk)
    assert (siti.full_name, siti.has_usable_password()) == ("Siti Aminah", False)
    assert EmailAddress.objects.get(user=siti).verified


def test_a_newcomer_with_an_unverified_address_proves_it_first(client, house):
    house.knows("siti", name="Siti Aminah", email="siti@contoh.id", email_verified=False)

    house.let_in(client, "siti")

    assert "_auth_user_id" not in client.session
    assert [letter.to for letter in mail.outbox] == [["siti@contoh.id"]]


def test_a_known_person_is_found_by_the_verified_address_and_linked(client, house):
    ratna = AccountFactory(email="ratna@contoh.id", can_sign_in=True)
    house.knows("ratna", name="R. Wulandari", email="Ratna@contoh.id", email_verified=True)

    house.let_in(client, "ratna")

    assert client.session["_auth_user_id"] == str(ratna.pk)
    assert SocialAccount.objects.get().user == ratna
    ratna.refresh_from_db()
    assert ratna.full_name != "R. Wulandari"
    assert ratna.has_usable_password()


def test_an_unverified_address_opens_nobodys_account_and_tells_nothing(client, house):
    ratna = AccountFactory(email="ratna@contoh.id", can_sign_in=True)
    house.knows("penipu", name="Ratna", email="ratna@contoh.id", email_verified=False)

    answer = house.let_in(client, "penipu")

    assert "_auth_user_id" not in client.session
    assert not SocialAccount.objects.filter(user=ratna).exists()
    assert "sudah" not in client.get(answer.url).content.decode().lower()
    assert [letter.subject for letter in mail.outbox] == ["Alamat ini sudah punya akun"]


def test_the_second_factor_is_asked_all_the_same(client, house):
    ratna = AccountFactory(email="ratna@contoh.id", can_sign_in=True)
    TOTP.activate(ratna, "JBSWY3DPEHPK3PXP")
    house.knows("ratna", name="Ratna", email="ratna@contoh.id", email_verified=True)

    answer = house.let_in(client, "ratna")

    assert answer.url == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session


def test_a_closed_account_stays_closed(client, house):
    AccountFactory(email="ratna@contoh.id", can_sign_in=True, is_active=False)
    house.knows("ratna", name="Ratna", email="ratna@contoh.id", email_verified=True)

    assert house.let_in(client, "ratna").url == reverse("account_inactive")


def test_a_forged_return_opens_nothing(client, house):
    answer = client.get(reverse("openid_connect_callback", args=["sso"]), {"code": "x", "state": "palsu"})

    assert answer.status_code == 401
    assert "_auth_user_id" not in client.session
