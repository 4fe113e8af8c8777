"""Connecting one's account with another house and parting from it, and the pages on that way."""

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.urls import reverse

from stakeholders.accounts.models import Account
from tests.factories.stakeholders import AccountFactory
from tests.fixtures.other_house import BEGIN
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db
CONNECTIONS, SIGN_UP = reverse("socialaccount_connections"), reverse("socialaccount_signup")


@pytest.fixture
def ratna():
    return AccountFactory(email="ratna@contoh.id", can_sign_in=True)


@pytest.fixture
def connected(client, house, ratna):
    """Ratna, signed in just now, whose account can be entered by the other house."""
    client.post(reverse("account_login"), {"login": ratna.email, "password": "kopi-pagi-di-kendal"})
    house.knows("r-17", name="Ratna", email="ratna@kantor.example", email_verified=True)
    house.let_in(client, "r-17", process="connect")
    return SocialAccount.objects.get()


def page(client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    assert faults(answer.text) == []
    return answer.text


def test_before_one_walks_over_the_page_says_where_to(client, house):
    words = page(client, BEGIN)
    connecting = page(client, f"{BEGIN}?process=connect")

    assert "Anda akan dibawa ke SSO Kendal." in words
    assert "<h1>Hubungkan dengan SSO Kendal</h1>" in connecting


def test_a_person_connects_reads_of_it_and_is_told(client, connected, ratna):
    assert connected.user == ratna
    words = page(client, CONNECTIONS)

    assert "SSO Kendal" in words
    assert "Akun Anda sudah dihubungkan dengan penyedia lain." in words
    assert f'href="{CONNECTIONS}" aria-current="page"' in words
    [letter] = mail.outbox
    assert (letter.to, letter.subject) == ([ratna.email], "Akun Anda dihubungkan dengan penyedia lain")
    assert "juga dapat dimasuki lewat SSO Kendal" in letter.body


def test_a_person_parts_from_it_and_is_told(client, connected, ratna):
    answer = client.post(CONNECTIONS, {"account": connected.pk}, follow=True)

    assert "Penyedia lain sudah dilepas dari akun Anda." in answer.text
    assert not SocialAccount.objects.exists()
    assert mail.outbox[-1].subject == "Penyedia lain dilepas dari akun Anda"


def test_without_choosing_one_nothing_is_parted_from_and_it_is_said(client, connected):
    answer = client.post(CONNECTIONS, {})

    assert faults(answer.text) == []
    assert "Ada yang perlu diperbaiki" in answer.text
    assert SocialAccount.objects.exists()


def test_who_has_no_password_keeps_the_way_in(client, house):
    house.knows("siti", name="Siti", email="siti@contoh.id", email_verified=True)
    house.let_in(client, "siti")
    way = SocialAccount.objects.get()

    answer = client.post(CONNECTIONS, {"account": way.pk})

    assert "Buat kata sandi dahulu" in answer.text
    assert SocialAccount.objects.get() == way


def test_an_account_over_there_belongs_to_one_person_here(client, house, connected):
    other = AccountFactory(email="joko@contoh.id", can_sign_in=True)
    client.logout()
    client.post(reverse("account_login"), {"login": other.email, "password": "kopi-pagi-di-kendal"})

    house.let_in(client, "r-17", process="connect")

    assert "sudah terhubung dengan akun Perkasa lain" in page(client, CONNECTIONS)
    assert SocialAccount.objects.get() == connected


def test_a_newcomer_without_a_name_is_asked_for_it_alone(client, house):
    house.knows("siti", email="siti@contoh.id", email_verified=True)
    assert house.let_in(client, "siti").url == SIGN_UP

    words = page(client, SIGN_UP)
    assert "Anda masuk lewat SSO Kendal." in words
    assert 'value="siti@contoh.id"' in words
    client.post(SIGN_UP, {"email": "siti@contoh.id", "full_name": "Siti Aminah", "agrees": "on"})

    siti = Account.objects.get(email="siti@contoh.id")
    assert siti.full_name == "Siti Aminah"
    assert EmailAddress.objects.filter(user=siti).exists()


def test_turning_round_and_a_house_that_does_not_answer_lead_back(client):
    assert "Anda tidak jadi masuk" in page(client, reverse("socialaccount_login_cancelled"))
    assert "Coba lagi beberapa menit lagi" in page(client, reverse("socialaccount_login_error"), 401)


def test_without_another_house_there_is_no_such_tab(client, ratna):
    client.force_login(ratna)

    assert "Penyedia lain" not in client.get(reverse("account_email")).text
    assert "belum dihubungkan" in page(client, CONNECTIONS)
