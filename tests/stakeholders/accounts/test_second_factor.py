"""Whose position moderates sets up a second factor before anything else opens."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.urls import reverse

from stakeholders.accounts.roles import ROLES, Permission, Role
from tests.factories.stakeholders import PASSWORD, admin, auditor, citizen, head, operator, planner
from tests.fixtures.authenticator import totp
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db
ACTIVATION = reverse("mfa_activate_totp")
PAGES = ["home:front", "home:tasks", "admin:index", "stakeholders:accounts.profile", "account_email"]


@pytest.fixture(autouse=True)
def compulsory(settings):
    settings.SECOND_FACTOR = "required"


def test_the_roles_that_enter_the_moderators_room_need_it():
    needing = {role for role in Role if role.needs_second_factor}

    assert needing == {role for role in Role if Permission.ADMIN_ENTER in ROLES[role]}
    assert needing >= {Role.ADMIN, Role.PLANNER, Role.HEAD, Role.AUDITOR}


@pytest.mark.parametrize("visitor", [admin, planner, head, auditor])
@pytest.mark.parametrize("page", PAGES)
def test_staff_without_one_are_led_to_its_page_from_everywhere(client, visitor, page):
    client.force_login(visitor())

    answer = client.get(reverse(page))

    assert (answer.status_code, answer.url) == (302, ACTIVATION)


@pytest.mark.parametrize("visitor", [citizen, operator])
def test_others_are_not(client, visitor):
    client.force_login(visitor())

    assert client.get(reverse("home:tasks")).status_code == 200


def test_strangers_read_on(client):
    assert client.get(reverse("home:front")).status_code == 200


def test_where_it_is_only_offered_nobody_is_led_away(client, settings):
    settings.SECOND_FACTOR = "offered"
    client.force_login(admin())

    assert client.get(reverse("home:tasks")).status_code == 200


def test_signing_out_stays_open(client):
    client.force_login(head())

    assert client.post(reverse("account_logout")).url == "/"


def test_from_the_page_one_gets_out_with_an_app_and_its_digits(client):
    person = head(can_sign_in=True)
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.get(reverse("home:tasks"), follow=True).content.decode()
    assert "mewajibkan pengaman kedua" in page
    assert faults(page) == []

    secret = re.search(r'value="([A-Z2-7]{32})"', page)[1]
    client.post(ACTIVATION, {"code": totp(secret)})

    kinds = set(Authenticator.objects.filter(user=person).values_list("type", flat=True))
    assert kinds == {Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES}
    assert client.get(reverse("home:tasks")).status_code == 200


def test_the_day_a_person_moderates_the_question_comes(client):
    ratna = citizen()
    client.force_login(ratna)
    assert client.get(reverse("home:tasks")).status_code == 200

    position = planner().current_assignments[0].position
    ratna.assignments.create(position=position, period=position.assignments.get().period)

    assert client.get(reverse("home:tasks")).url == ACTIVATION
