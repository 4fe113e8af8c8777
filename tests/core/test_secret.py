"""A secret is ciphertext in the database, a mask to people, and itself only to who asks for it."""

import pickle

import pytest
from cryptography.fernet import InvalidToken
from django.core import serializers
from django.core.exceptions import FieldError
from django.core.management import call_command
from django.db import connection

from perkasa.core.secret import Secret
from stakeholders.privacy.models import Identity
from tests.factories.stakeholders import admin, citizen

NIK = "3324014507900001"


@pytest.fixture
def identity(db):
    identity = Identity(account=citizen(), purpose="Verifikasi", asked_by=admin(), nik=Secret(NIK))
    identity.given_at = identity.account.joined_at
    identity.save()
    return identity


def stored() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nik FROM stakeholders_identity")
        return cursor.fetchone()[0]


@pytest.mark.parametrize(("text", "mask"), [(NIK, "3324********0001"), ("12345678", "********"), ("", "")])
def test_a_secret_shows_its_mask(text, mask):
    assert (str(Secret(text)), repr(Secret(text)), f"{Secret(text)}") == (mask, mask, mask)


def test_a_secret_is_not_put_into_caches_or_queues():
    with pytest.raises(TypeError):
        pickle.dumps(Secret(NIK))


def test_the_database_holds_ciphertext_and_python_the_secret(identity):
    assert NIK not in stored()
    assert Identity.objects.get().nik.reveal() == NIK


def test_the_same_secret_is_never_written_the_same_way_twice(identity):
    before = stored()
    identity.save()

    assert stored() != before


def test_nobody_searches_for_a_secret(identity):
    with pytest.raises(FieldError):
        Identity.objects.filter(nik=NIK).exists()


def test_an_export_of_the_row_holds_the_mask(identity):
    text = serializers.serialize("json", [identity])

    assert "3324********0001" in text
    assert NIK not in text


def test_a_new_key_reads_what_the_old_one_wrote_until_it_is_renewed(identity, settings):
    old = settings.FIELD_KEYS[0]
    settings.FIELD_KEYS = ["a-new-key", old]
    assert Identity.objects.get().nik.reveal() == NIK

    call_command("renew_secrets", verbosity=0)
    settings.FIELD_KEYS = ["a-new-key"]

    assert Identity.objects.get().nik.reveal() == NIK


def test_without_its_key_a_secret_cannot_be_read(identity, settings):
    settings.FIELD_KEYS = ["another-key"]

    with pytest.raises(InvalidToken):
        Identity.objects.get()


def test_the_key_does_not_hang_on_the_key_of_the_site(identity, settings):
    settings.SECRET_KEY = "a-new-key-for-the-site-after-somebody-left-the-office"

    assert Identity.objects.get().nik.reveal() == NIK
