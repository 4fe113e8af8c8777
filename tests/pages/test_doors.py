"""Every page has a door for every visitor, and nobody comes in by another."""

import pytest
from django.urls import get_resolver

from tests.pages.doors import VISITORS
from tests.pages.pages import PAGES

OURS = ("home", "api", "documents", "stakeholders", "consultations", "planning")
SIGN_IN = ("account_", "mfa_", "openid_connect_", "socialaccount_", "usersessions_")
"""How the names of allauth's pages begin."""
OPEN_WITHOUT_A_FACTOR = ("mfa_", "account_logout", "account_reauthenticate")


def names_of_our_addresses() -> set[str]:
    resolver = get_resolver()
    found = {name for name in resolver.reverse_dict if isinstance(name, str) and name.startswith(SIGN_IN)}
    for namespace in OURS:
        _prefix, inner = resolver.namespace_dict[namespace]
        found |= {f"{namespace}:{name}" for name in inner.reverse_dict if isinstance(name, str)}
    return found


def test_every_address_stands_in_the_list_of_pages():
    assert {page.name for page in PAGES} == names_of_our_addresses()


@pytest.mark.django_db
@pytest.mark.parametrize("page", PAGES, ids=str)
def test_each_visitor_is_answered_as_designed(page, world):
    answers = {visitor: world.try_door(page, visitor) for visitor in VISITORS}

    assert answers == page.doors


@pytest.mark.django_db
def test_staff_without_a_second_factor_come_in_by_no_door(world, settings):
    settings.SECOND_FACTOR = "required"
    closed = [page for page in PAGES if not page.name.startswith(OPEN_WITHOUT_A_FACTOR)]

    for visitor in ("planner", "head", "admin", "auditor"):
        client = world.client_of(visitor)
        answers = {world.visit(page, visitor, client).url for page in closed}
        assert answers == {"/akun/2fa/totp/activate/"}
