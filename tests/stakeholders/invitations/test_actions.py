"""People are invited into one organisation, and answer by a link that works once and for them alone."""

import pytest
import time_machine
from allauth.account.models import EmailAddress

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from stakeholders.accounts.actions import AlreadyHolds
from stakeholders.accounts.models import Account
from stakeholders.accounts.offices import RoleNotForKind, TitleOfAnotherRole
from stakeholders.accounts.roles import Role
from stakeholders.directory.actions import suspend
from stakeholders.invitations import actions
from stakeholders.invitations.models import Invitation
from stakeholders.notifications.models import Notification
from tests.factories.organisations import addressee, invitation
from tests.factories.stakeholders import (
    AccountFactory,
    OrganisationFactory,
    PositionFactory,
    admin,
    agency_head,
    auditor,
    head,
    holder,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db


def again(account: Account) -> Account:
    """The person as the next request finds them."""
    return Account.objects.get(pk=account.pk)


def test_who_accepts_holds_the_office_from_today_and_only_there():
    asked = invitation(email="Joko@Contoh.ID")
    joko = addressee("joko@contoh.id")

    assignment = actions.accept(asked, version=1, by=joko)

    assert (assignment.position.title, assignment.position.role) == (
        "Kasubbag Perencanaan",
        "agency_operator",
    )
    assert again(joko).organisations == [asked.organisation]
    assert (asked.status, asked.accepted_by) == ("accepted", joko)
    [told] = Notification.objects.about(asked)
    assert (told.recipient, told.params["name"]) == (asked.invited_by, str(joko))


def test_an_invitation_is_accepted_once():
    asked, joko = invitation(), addressee()
    actions.accept(asked, version=1, by=joko)

    with pytest.raises(NotPossibleNow):
        actions.accept(asked, version=1, by=joko)
    with pytest.raises(NotPossibleNow):
        actions.decline(asked, version=1, by=joko)
    assert joko.assignments.count() == 1


def test_nobody_else_accepts_it_whatever_they_hold():
    asked = invitation()
    unproved = AccountFactory(email="joko@contoh.id")
    EmailAddress.objects.create(user=unproved, email="joko@contoh.id", verified=False)

    for person in (unproved, admin(), asked.invited_by, addressee("lain@contoh.id")):
        with pytest.raises(NotAllowed):
            actions.accept(asked, version=1, by=person)
        with pytest.raises(NotAllowed):
            actions.decline(asked, version=1, by=person)


def test_a_second_address_that_was_proved_counts():
    asked, person = invitation(), addressee("pribadi@contoh.id")
    EmailAddress.objects.create(user=person, email="joko@contoh.id", verified=True)

    actions.accept(asked, version=1, by=person)

    assert again(person).organisations == [asked.organisation]


def test_an_invitation_expires_and_is_sent_again():
    with time_machine.travel("2026-11-01 09:00+07:00"):
        asked, joko = invitation(), addressee()
    with time_machine.travel("2026-11-15 09:01+07:00"):
        assert asked.is_expired()
        with pytest.raises(actions.Expired):
            actions.accept(asked, version=1, by=joko)

        actions.resend(asked, by=again(asked.invited_by))

        assert (asked.version, asked.is_expired()) == (2, False)
        with pytest.raises(NotPossibleNow):
            actions.accept(asked, version=1, by=joko)
        actions.accept(asked, version=2, by=joko)
    assert [step.transition for step in StatusChange.objects.about(asked)] == ["begin", "resend", "accept"]


def test_a_revoked_invitation_opens_nothing_and_its_letter_does_not_leave():
    asked, joko = invitation(), addressee()
    actions.revoke(asked, by=asked.invited_by)

    with pytest.raises(NotPossibleNow):
        actions.accept(asked, version=1, by=joko)
    with pytest.raises(NotPossibleNow):
        actions.resend(asked, by=asked.invited_by)
    assert [letter.state for letter in asked.letters.all()] == ["cancelled"]


def test_who_declines_holds_nothing_and_the_inviter_knows():
    asked, joko = invitation(), addressee()
    actions.decline(asked, version=1, by=joko)

    assert again(joko).organisations == []
    assert [told.kind for told in Notification.objects.about(asked)] == ["stakeholders.invitations.declined"]


@pytest.mark.parametrize("who", [operator, agency_head, planner, head, auditor, AccountFactory])
def test_strangers_to_the_organisation_do_not_invite(who):
    with pytest.raises(NotAllowed):
        invitation(OrganisationFactory(), by=who())


def test_its_operator_does_not_invite_but_its_head_and_the_admin_do():
    agency = OrganisationFactory()
    with pytest.raises(NotAllowed):
        invitation(agency, by=operator(agency))

    invitation(agency, by=agency_head(agency))
    invitation(agency, by=admin(), email="lain@contoh.id")

    assert Invitation.objects.into(agency).count() == 2


@pytest.mark.parametrize("role", [Role.ADMIN, Role.PLANNER, Role.HEAD, Role.AUDITOR, Role.BODY_HEAD])
def test_no_agency_gives_a_role_of_the_staff_or_of_another_kind(role):
    for by in (None, admin()):
        with pytest.raises(RoleNotForKind):
            invitation(role=role, by=by)


def test_a_university_gives_no_right_to_file():
    university = OrganisationFactory(kind="academic")
    leader = holder(Role.BODY_HEAD, university)

    with pytest.raises(RoleNotForKind):
        invitation(university, by=leader, role=Role.AGENCY_OPERATOR)
    assert invitation(university, by=leader, role=Role.BODY_MEMBER).role == Role.BODY_MEMBER


def test_the_title_of_an_office_with_another_role_is_refused_also_later():
    agency = OrganisationFactory()
    asked, joko = invitation(agency), addressee()
    PositionFactory(organisation=agency, title="Kasubbag Perencanaan", role=Role.PLANNER)

    with pytest.raises(TitleOfAnotherRole):
        invitation(agency, by=asked.invited_by, email="lain@contoh.id")
    with pytest.raises(TitleOfAnotherRole):
        actions.accept(asked, version=1, by=joko)
    asked.refresh_from_db()
    assert (asked.status, again(joko).organisations) == ("sent", [])


def test_an_address_is_invited_once_at_a_time():
    asked = invitation()
    with pytest.raises(actions.AlreadyInvited):
        invitation(asked.organisation, by=asked.invited_by, title="Staf")

    actions.revoke(asked, by=asked.invited_by)
    invitation(asked.organisation, by=asked.invited_by, title="Staf")


def test_who_holds_the_office_already_does_not_hold_it_twice():
    asked, joko = invitation(), addressee()
    actions.accept(asked, version=1, by=joko)
    second = invitation(asked.organisation, by=asked.invited_by)

    with pytest.raises(AlreadyHolds):
        actions.accept(second, version=1, by=again(joko))


def test_into_a_suspended_organisation_nobody_comes():
    asked, joko, moderator = invitation(), addressee(), admin()
    suspend(asked.organisation, by=moderator, reason="Surat tugas palsu.")

    with pytest.raises(actions.OrganisationAway):
        actions.accept(asked, version=1, by=joko)
    with pytest.raises(NotAllowed):
        actions.resend(Invitation.objects.get(pk=asked.pk), by=again(asked.invited_by))
    actions.revoke(Invitation.objects.get(pk=asked.pk), by=again(asked.invited_by))


def test_an_organisation_sends_only_so_many_letters_a_day():
    asked = invitation()
    for _number in range(actions.LETTERS_PER_DAY - 1):
        actions.resend(asked, by=asked.invited_by)

    with pytest.raises(actions.TooManyLetters):
        actions.resend(asked, by=asked.invited_by)
    with pytest.raises(actions.TooManyLetters):
        invitation(asked.organisation, by=asked.invited_by, email="lain@contoh.id")
    assert asked.letters.count() == actions.LETTERS_PER_DAY
