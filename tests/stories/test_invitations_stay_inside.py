"""No sequence of inviting, answering and moderating gives a right outside the inviting organisation."""

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.offices import roles_of_kind
from stakeholders.accounts.roles import ROLES, Permission, Role
from stakeholders.directory import actions as directory
from stakeholders.invitations import actions
from stakeholders.invitations.models import Invitation
from stakeholders.organisations.models import Organisation
from tests.factories.organisations import addressee
from tests.factories.stakeholders import OrganisationFactory, admin, agency_head, head, holder, host, operator

pytestmark = pytest.mark.django_db

EMAILS = ["ani@contoh.id", "budi@contoh.id"]
WHOM, WHERE = st.sampled_from(EMAILS), st.integers(0, 2)
STEPS = st.one_of(
    st.tuples(st.just("invite"), st.integers(0, 5), WHERE, WHOM, st.sampled_from(Role)),
    st.tuples(st.just("invite_rightly"), WHERE, WHOM, st.booleans()),
    st.tuples(st.just("accept"), st.integers(0, 3), st.integers(0, 3)),
    st.tuples(st.just("accept"), st.integers(0, 1), st.integers(0, 3)),
    st.tuples(st.just("decline"), st.integers(0, 3), st.integers(0, 3)),
    st.tuples(st.just("resend"), st.integers(0, 5), st.integers(0, 3)),
    st.tuples(st.just("revoke"), st.integers(0, 5), st.integers(0, 3)),
    st.tuples(st.just("suspend"), WHERE),
    st.tuples(st.just("lift"), WHERE),
)
STAFF_RIGHTS = frozenset(Permission) - ROLES[Role.AGENCY_HEAD] - ROLES[Role.BODY_HEAD]


class Town:
    """Three organisations, those who may invite into one of them, and two people who hold nothing yet."""

    def __init__(self):
        self.places = [OrganisationFactory(kind="agency"), OrganisationFactory(kind="business"), host()]
        agency, business, _planning = self.places
        self.inviters = [agency_head(agency), holder(Role.BODY_HEAD, business), operator(agency), head()]
        self.guests = [addressee(email) for email in EMAILS]
        self.moderator = admin()
        self.inviters += [self.moderator, self.guests[0]]

    def person(self, people: list[Account], number: int) -> Account:
        return Account.objects.get(pk=people[number % len(people)].pk)

    def take(self, step: tuple) -> None:
        """Try one step; a refusal is as good an answer as any."""
        name, *details = step
        try:
            with transaction.atomic():
                getattr(self, name)(*details)
        except Refusal:
            pass

    def invite(self, who, where, email, role):
        title = f"Jabatan {role}"
        actions.invite(
            self.places[where], email=email, title=title, role=role, by=self.person(self.inviters, who)
        )

    def invite_rightly(self, where, email, is_head):
        """What the moderator may do: it keeps the sequences from being refusals alone."""
        leading, following = roles_of_kind(self.places[where].kind)
        role = leading if is_head else following
        self.invite(self.inviters.index(self.moderator), where, email, role)

    def pick(self, number: int) -> Invitation | None:
        rows = list(Invitation.objects.order_by("pk"))
        return rows[number % len(rows)] if rows else None

    def accept(self, who, which):
        if asked := self.pick(which):
            actions.accept(asked, version=asked.version, by=self.person(self.guests + self.inviters[:2], who))

    def decline(self, who, which):
        if asked := self.pick(which):
            actions.decline(asked, version=asked.version, by=self.person(self.guests, who))

    def resend(self, who, which):
        if asked := self.pick(which):
            actions.resend(asked, by=self.person(self.inviters, who))

    def revoke(self, who, which):
        if asked := self.pick(which):
            actions.revoke(asked, by=self.person(self.inviters, who))

    def suspend(self, where):
        directory.suspend(
            Organisation.objects.get(pk=self.places[where].pk), by=self.moderator, reason="Coba."
        )

    def lift(self, where):
        place = Organisation.objects.get(pk=self.places[where].pk)
        directory.lift(place, by=self.moderator, reason="Coba.")


def test_an_invitation_never_gives_a_right_outside_its_organisation():
    seen = {"accepted": 0}

    @given(steps=st.lists(STEPS, min_size=6, max_size=20))
    @settings(max_examples=80, deadline=None)
    def stays_inside(steps):
        with transaction.atomic():
            town = Town()
            before = set(Assignment.objects.values_list("pk", flat=True))

            for step in steps:
                town.take(step)

            accepted = list(Invitation.objects.filter(status="accepted"))
            seen["accepted"] += len(accepted)
            new = Assignment.objects.exclude(pk__in=before).select_related("position")
            offices = sorted((one.account_id, one.position.organisation_id, one.position.role) for one in new)
            asked = sorted((one.accepted_by_id, one.organisation_id, one.role) for one in accepted)
            assert offices == asked
            for one in accepted:
                assert one.accepted_by.email == one.email
                assert one.role in roles_of_kind(one.organisation.kind)
            for guest in town.guests:
                person = Account.objects.get(pk=guest.pk)
                assert person.permissions.isdisjoint(STAFF_RIGHTS)
                inside = {one.organisation_id for one in accepted if one.accepted_by_id == person.pk}
                for place in town.places:
                    rights = {right for right in Permission if person.may_in(place, right)}
                    assert place.pk in inside or rights == set()
            transaction.set_rollback(True)

    stays_inside()
    assert seen["accepted"] > 5
