"""Whoever reads the database, or a copy of it, can make nobody's code."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from cryptography.fernet import InvalidToken
from django.core.management import call_command
from django.db import connection
from django.urls import reverse

from stakeholders.accounts.factors import encrypt_factors, lay_open
from tests.factories.stakeholders import PASSWORD, citizen
from tests.fixtures.authenticator import totp

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
SEED = "0123456789abcdef" * 5


@pytest.fixture
def ratna():
    person = citizen(can_sign_in=True)
    TOTP.activate(person, SECRET)
    RecoveryCodes.activate(person)
    return person


def stored() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(data->>'secret', data->>'seed') FROM mfa_authenticator ORDER BY id")
        return [kept for (kept,) in cursor.fetchall()]


def as_it_lay_open(person) -> None:
    """What an earlier version of the portal had written."""
    for kind, data in (("totp", {"secret": SECRET}), ("recovery_codes", {"seed": SEED, "used_mask": 1})):
        Authenticator.objects.create(user=person, type=kind, data=data)


def codes_of(person) -> list[str]:
    return RecoveryCodes(Authenticator.objects.get(user=person, type="recovery_codes")).get_unused_codes()


def test_the_database_holds_ciphertext_alone(ratna):
    assert [kept.startswith("gAAAA") for kept in stored()] == [True, True]
    assert SECRET not in "".join(stored())


@pytest.mark.parametrize("factor", ["app", "recovery code"])
def test_a_person_signs_in_with_it_as_ever(client, ratna, factor):
    code = totp(SECRET) if factor == "app" else codes_of(ratna)[0]
    client.post(reverse("account_login"), {"login": ratna.email, "password": PASSWORD})

    client.post(reverse("mfa_authenticate"), {"code": code})

    assert client.session["_auth_user_id"] == str(ratna.pk)


def test_what_lay_open_is_encrypted_and_still_the_same():
    person = citizen()
    as_it_lay_open(person)

    assert encrypt_factors(Authenticator.objects.all()) == 2

    assert {SECRET, SEED} & set(stored()) == set()
    assert len(codes_of(person)) == 9
    assert TOTP(Authenticator.objects.get(type="totp")).validate_code(totp(SECRET))


def test_twice_encrypts_nothing_twice(ratna):
    before = codes_of(ratna)
    encrypt_factors(Authenticator.objects.all())
    encrypt_factors(Authenticator.objects.all())

    assert codes_of(ratna) == before


def test_there_is_a_way_back(ratna):
    lay_open(Authenticator.objects.all())

    assert SECRET in stored()


def test_a_new_key_takes_over_and_the_old_one_can_be_thrown_away(ratna, settings):
    before, old = codes_of(ratna), settings.FIELD_KEYS[0]
    settings.FIELD_KEYS = ["a-new-key", old]

    call_command("renew_secrets", verbosity=0)
    settings.FIELD_KEYS = ["a-new-key"]
    assert codes_of(ratna) == before

    settings.FIELD_KEYS = [old]
    with pytest.raises(InvalidToken):
        codes_of(ratna)
