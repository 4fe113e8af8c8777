"""The page on which people are invited, and the page behind the link."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.urls import reverse

from stakeholders.accounts.models import Account
from stakeholders.invitations import actions
from stakeholders.invitations.models import Invitation
from stakeholders.invitations.tokens import path_of, token_of
from tests.factories.organisations import addressee, invitation
from tests.factories.stakeholders import (
    OrganisationFactory,
    admin,
    agency_head,
    auditor,
    citizen,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
ASKED = {"email": "joko@contoh.id", "title": "Kasubbag Perencanaan", "role": "agency_operator"}


def page_of(organisation) -> str:
    return reverse("stakeholders:invitations.index", args=[organisation.slug])


def test_the_head_invites_and_sees_what_became_of_it(client):
    leader = agency_head(agency := OrganisationFactory())
    client.force_login(leader)

    answer = client.post(page_of(agency), ASKED, follow=True)

    assert answer.redirect_chain == [(page_of(agency), 302)]
    [card] = answer.context["cards"]
    assert (card["invitation"].email, card["letter"]) == ("joko@contoh.id", "dijadwalkan")
    assert (card["may_resend"], card["may_revoke"]) == (True, True)


def test_a_refusal_stands_on_the_form_with_what_was_typed(client):
    asked = invitation()
    client.force_login(Account.objects.get(pk=asked.invited_by_id))

    page = client.post(page_of(asked.organisation), ASKED)

    assert page.context["form"].non_field_errors() == [str(actions.AlreadyInvited.message)]
    assert 'value="joko@contoh.id"' in page.content.decode()


def test_a_staff_role_is_no_choice(client):
    client.force_login(agency_head(agency := OrganisationFactory()))

    page = client.post(page_of(agency), ASKED | {"role": "admin"})

    assert "role" in page.context["form"].errors
    assert Invitation.objects.count() == 0


def test_it_is_sent_again_and_taken_back(client):
    asked = invitation()
    client.force_login(Account.objects.get(pk=asked.invited_by_id))
    names = [asked.organisation.slug, asked.code]

    client.post(reverse("stakeholders:invitations.resend", args=names))
    asked.refresh_from_db()
    assert asked.version == 2
    client.post(reverse("stakeholders:invitations.revoke", args=names))
    asked.refresh_from_db()
    assert asked.status == "revoked"


def test_doors_of_the_page_of_invitations(client):
    asked = invitation()
    agency = asked.organisation
    statuses = {}
    readers = {
        "head": asked.invited_by, "admin": admin(), "operator": operator(agency), "rival": agency_head(),
        "planner": planner(), "auditor": auditor(), "citizen": citizen(),
    }  # fmt: skip
    for name, reader in readers.items():
        client.force_login(reader)
        revoked = client.post(
            reverse("stakeholders:invitations.revoke", args=["lain", asked.code])
        ).status_code
        statuses[name] = (client.get(page_of(agency)).status_code, revoked)

    assert {name: status for name, (status, _post) in statuses.items()} == {
        "head": 200, "admin": 200, "operator": 403, "rival": 403, "planner": 403, "auditor": 403,
        "citizen": 403,
    }  # fmt: skip
    assert {post for _status, post in statuses.values()} == {404}


def test_strangers_read_the_same_whatever_the_link(client):
    asked = invitation()
    pages = {
        re.sub(r"undangan[/%][^\"]*", "", client.get(path).content.decode())
        for path in (path_of(asked), "/undangan/apa-saja/", path_of(invitation(email="lain@contoh.id")))
    }
    pages = {re.sub(r'(csrf\w*|nonce|value)="[^"]*"', "", page) for page in pages}

    assert len(pages) == 1
    assert asked.organisation.name not in pages.pop()


def test_others_who_are_signed_in_find_nothing(client):
    asked = invitation()
    for person in (citizen(), admin(), asked.invited_by):
        client.force_login(person)
        assert client.get(path_of(asked)).status_code == 404
        assert client.post(path_of(asked) + "accept/").status_code == 404
        assert client.post(path_of(asked) + "decline/").status_code == 404


def test_its_addressee_reads_and_accepts(client):
    asked, joko = invitation(), addressee()
    client.force_login(joko)

    page = client.get(path_of(asked)).content.decode()
    answer = client.post(path_of(asked) + "accept/")

    assert asked.organisation.name in page
    assert answer.url == asked.organisation.get_absolute_url()
    assert "Undangan ini sudah Anda terima." in client.get(path_of(asked)).content.decode()
    assert "Kasubbag Perencanaan" in client.get(answer.url).content.decode()


def test_its_addressee_declines(client):
    asked = invitation()
    client.force_login(addressee())

    answer = client.post(path_of(asked) + "decline/", follow=True)

    assert "Undangan ini sudah Anda tolak." in answer.content.decode()


def test_a_link_that_was_replaced_opens_nothing(client):
    asked = invitation()
    old = path_of(asked)
    actions.resend(asked, by=asked.invited_by)
    client.force_login(addressee())

    assert client.get(old).status_code == 404
    assert client.get(path_of(asked)).status_code == 200


def test_who_has_no_account_signs_up_comes_back_and_accepts(client):
    asked = invitation()
    page = client.get(path_of(asked)).content.decode()
    [sign_up] = re.findall(rf'href="({reverse("account_signup")}\?next=[^"]+)"', page)

    form = client.get(sign_up).content.decode()
    assert token_of(asked) in form
    details = {
        "email": "joko@contoh.id",
        "password1": "sawah-hijau-di-kaki-bukit",
        "full_name": "Joko Purnomo",
    }
    client.post(reverse("account_signup"), details | {"next": path_of(asked)})
    [code] = re.findall(r"^\s*([A-Z0-9-]{6,9})\s*$", mail.outbox[-1].body, re.MULTILINE)
    answer = client.post(reverse("account_email_verification_sent"), {"code": code})

    assert answer.url == path_of(asked)
    assert EmailAddress.objects.get(email="joko@contoh.id").verified
    client.post(path_of(asked) + "accept/")
    assert Account.objects.get(email="joko@contoh.id").organisations == [asked.organisation]


def test_a_deed_by_who_is_not_signed_in_leads_to_the_invitation(client):
    asked = invitation()

    answer = client.post(path_of(asked) + "accept/")

    assert answer.url == f"{reverse('account_login')}?next={path_of(asked)}"
