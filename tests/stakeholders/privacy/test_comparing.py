"""A verifier compares a card with what was given and learns yes or no; the number stands nowhere in clear."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from stakeholders.privacy import actions
from stakeholders.privacy.comparing import MOST, compare
from stakeholders.privacy.models import Identity
from stakeholders.privacy.refusals import NotGivenYet, TooManyComparisons
from tests.factories.stakeholders import admin, auditor, citizen
from tests.home.privacy.marked import tables_with

pytestmark = pytest.mark.django_db
NIK, OTHER = "3324010101900001", "3324010101900002"


@pytest.fixture
def verifier():
    return admin()


@pytest.fixture
def identity(verifier):
    person = citizen()
    made = actions.ask_for_nik(person, purpose="Memastikan Anda pengurus.", by=verifier)
    actions.give_nik(person, NIK)
    made.refresh_from_db()
    return made


def test_the_verifier_learns_yes_or_no_and_each_comparison_is_written_down(identity, verifier):
    assert (compare(identity, nik=NIK, by=verifier), compare(identity, nik=OTHER, by=verifier)) == (
        True,
        False,
    )
    words = list(LogEntry.objects.order_by("pk").values_list("change_message", flat=True))
    assert words == ["NIK dibandingkan dengan kartu: cocok", "NIK dibandingkan: tidak cocok"]


def test_no_table_holds_the_number_in_clear_not_even_its_histories(identity, verifier):
    compare(identity, nik=NIK, by=verifier)
    compare(identity, nik=OTHER, by=verifier)

    assert (tables_with(NIK), tables_with(OTHER)) == (set(), set())


def test_nobody_finds_a_number_by_trying(identity, verifier):
    for _number in range(MOST):
        compare(identity, nik=OTHER, by=verifier)

    with pytest.raises(TooManyComparisons):
        compare(identity, nik=NIK, by=verifier)


def test_only_who_may_ask_for_it_compares_and_nobody_their_own(identity, verifier):
    for somebody in (auditor(), citizen(), identity.account):
        with pytest.raises(NotAllowed):
            compare(identity, nik=NIK, by=somebody)


def test_what_was_not_given_cannot_be_compared(verifier):
    asked = actions.ask_for_nik(citizen(), purpose="Memastikan.", by=verifier)

    with pytest.raises(NotGivenYet):
        compare(asked, nik=NIK, by=verifier)


def test_the_page_says_yes_or_no_and_never_the_number(client, identity, verifier):
    client.force_login(verifier)
    page = reverse("admin:stakeholders_identity_change", args=[identity.pk])
    door = reverse("admin:stakeholders_identity_compare", args=[identity.pk])

    assert f'href="{door}"' in client.get(page).content.decode()
    matched = client.post(door, {"nik": NIK}, follow=True).content.decode()
    missed = client.post(door, {"nik": OTHER}, follow=True).content.decode()

    assert ("NIK cocok." in matched, "NIK tidak cocok." in missed) == (True, True)
    assert (NIK in matched, OTHER in missed) == (False, False)
    client.force_login(auditor())
    assert client.post(door, {"nik": NIK}).status_code == 403
    assert Identity.objects.count() == 1
