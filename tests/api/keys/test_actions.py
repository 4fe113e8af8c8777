"""A key is said once, kept as a hash, and taken back by its owner or a keeper."""

import pytest

from perkasa.api.keys.actions import MOST, make, revoke
from perkasa.api.keys.models import ApiKey, hash_of
from perkasa.api.keys.refusals import EnoughKeys
from perkasa.core.refusals import NotAllowed
from tests.factories.stakeholders import admin, citizen
from tests.home.privacy.marked import tables_with

pytestmark = pytest.mark.django_db


def test_only_the_hash_of_a_key_is_kept():
    key = make(purpose="Dasbor", by=citizen())

    kept = ApiKey.objects.get()

    assert (kept.sha256, kept.beginning) == (hash_of(key), key[:8])
    assert tables_with(key) == set()


def test_a_person_has_at_most_five():
    person = citizen()
    for number in range(MOST):
        make(purpose=f"Dasbor {number}", by=person)

    with pytest.raises(EnoughKeys):
        make(purpose="Dasbor", by=person)


def test_its_owner_and_a_keeper_may_take_it_back_and_nobody_else():
    person = citizen()
    make(purpose="Dasbor", by=person)
    key = ApiKey.objects.get()

    with pytest.raises(NotAllowed):
        revoke(key, by=citizen())
    revoke(key, by=admin())

    assert list(ApiKey.objects.open()) == []
