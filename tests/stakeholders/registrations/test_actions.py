"""An organisation registers with proof and is verified, asked for more, or refused with a reason."""

import pytest
import time_machine
from django.core.exceptions import ValidationError

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.accounts.models import Account
from stakeholders.accounts.offices import RoleNotForKind
from stakeholders.accounts.roles import Permission, Role
from stakeholders.notifications.models import Notification
from stakeholders.organisations.models import Organisation
from stakeholders.registrations import actions
from stakeholders.registrations.models import Registration
from tests.factories.organisations import described, draft, proof, submitted
from tests.factories.stakeholders import OrganisationFactory, admin, auditor, citizen, planner

pytestmark = pytest.mark.django_db


def again(account: Account) -> Account:
    """The person as the next request finds them."""
    return Account.objects.get(pk=account.pk)


def kinds_told_to(person: Account, registration: Registration) -> list[str]:
    rows = Notification.objects.about(registration).filter(recipient=person)
    return [told.kind.rpartition(".")[2] for told in rows.order_by("pk")]


def test_what_is_sent_waits_for_an_answer_within_three_working_days():
    verifier = admin()
    with time_machine.travel("2026-11-20 10:00+07:00"):  # a Friday
        registration = submitted()

    assert (registration.status, registration.answer_due.isoformat()) == ("submitted", "2026-11-25")
    assert kinds_told_to(registration.applicant, registration) == ["submitted"]
    assert kinds_told_to(verifier, registration) == ["awaiting"]
    assert list(Registration.objects.awaiting_verification()) == [registration]


def test_on_verification_the_organisation_takes_part_and_the_applicant_holds_their_office():
    registration = submitted()

    organisation = actions.verify(registration, by=admin())

    assert (organisation.slug, organisation.kind, organisation.name) == (
        "uniss",
        "academic",
        "Universitas Selamat Sri",
    )
    assert [name.short_name for name in organisation.names.all()] == ["Uniss"]
    [held] = again(registration.applicant).current_assignments
    assert (held.position.title, held.position.role) == ("Kepala LPPM", Role.BODY_HEAD)
    assert again(registration.applicant).representing == [organisation]
    assert (registration.status, registration.organisation) == ("verified", organisation)
    assert kinds_told_to(registration.applicant, registration) == ["submitted", "verified"]


@pytest.mark.parametrize(
    ("kind", "role", "may_file"),
    [
        ("village_office", Role.AGENCY_OPERATOR, True),
        ("agency", Role.AGENCY_HEAD, True),
        ("business", Role.BODY_HEAD, False),
        ("ministry", Role.BODY_MEMBER, False),
    ],
)
def test_the_role_follows_the_kind(kind, role, may_file):
    registration = submitted(kind=kind, role=role)
    actions.verify(registration, by=admin())

    assert again(registration.applicant).may(Permission.PROPOSALS_FILE) is may_file


def test_a_role_of_another_kind_is_refused():
    for kind, role in (("business", Role.AGENCY_HEAD), ("agency", Role.BODY_HEAD), ("agency", Role.ADMIN)):
        with pytest.raises(RoleNotForKind):
            described(kind=kind, role=role)


def test_who_is_asked_for_more_mends_and_sends_again():
    verifier, registration = admin(), submitted()
    actions.ask_more(registration, by=verifier, reason="Surat tugas belum ditandatangani.")
    told = Notification.objects.about(registration).filter(recipient=registration.applicant).last()
    assert told.params == {"reason": "Surat tugas belum ditandatangani."}

    actions.attach(registration, [proof()], by=registration.applicant)
    actions.submit(registration, by=registration.applicant)

    assert registration.status == "submitted"
    assert kinds_told_to(registration.applicant, registration) == ["submitted", "returned", "submitted"]
    assert kinds_told_to(verifier, registration) == ["awaiting", "awaiting"]


def test_a_refusal_has_its_reason_and_is_for_good():
    verifier, registration = admin(), submitted()
    with pytest.raises(ReasonMissing):
        actions.refuse(registration, by=verifier, reason=" ")
    actions.refuse(registration, by=verifier, reason="Lembaga ini tidak dikenal.")

    assert kinds_told_to(registration.applicant, registration)[-1] == "refused"
    with pytest.raises(NotPossibleNow):
        actions.verify(registration, by=verifier)
    with pytest.raises(NotPossibleNow):
        actions.submit(registration, by=registration.applicant)
    assert Organisation.objects.filter(name=registration.name).exists() is False


def test_the_applicant_takes_it_back():
    registration = submitted()
    actions.withdraw(registration, by=registration.applicant)

    with pytest.raises(NotPossibleNow):
        actions.verify(registration, by=admin())
    assert [step.transition for step in StatusChange.objects.about(registration)] == [
        "begin",
        "submit",
        "withdraw",
    ]


@pytest.mark.parametrize("who", [citizen, planner, auditor])
def test_only_who_manages_organisations_answers(who):
    registration, person = submitted(), who()

    for answer in (actions.verify, actions.ask_more, actions.refuse):
        with pytest.raises(NotAllowed):
            answer(registration, by=person, reason="x")


def test_nobody_verifies_what_they_have_applied_for():
    moderator = admin()
    registration = submitted(moderator)

    with pytest.raises(NotAllowed):
        actions.verify(registration, by=moderator)
    assert kinds_told_to(moderator, registration) == ["submitted"]


def test_only_the_applicant_changes_it():
    registration, other = described(), citizen()

    for change in (
        lambda: actions.submit(registration, by=other),
        lambda: actions.attach(registration, [proof()], by=other),
        lambda: actions.detach(registration.files.first(), by=other),
        lambda: actions.withdraw(registration, by=other),
    ):
        with pytest.raises(NotAllowed):
            change()


def test_without_words_or_proof_it_is_not_sent():
    empty = draft()
    with pytest.raises(actions.NotDescribed):
        actions.submit(empty, by=empty.applicant)

    unproved = described()
    actions.detach(unproved.files.get(), by=unproved.applicant)
    with pytest.raises(actions.ProofMissing):
        actions.submit(unproved, by=unproved.applicant)


def test_what_is_sent_is_no_longer_changed():
    registration = submitted()

    with pytest.raises(NotPossibleNow):
        actions.attach(registration, [proof()], by=registration.applicant)


def test_a_proof_is_judged_by_its_content():
    registration = draft()

    with pytest.raises(ValidationError):
        actions.attach(
            registration, [proof("surat.pdf", b"<script>alert(1)</script>")], by=registration.applicant
        )
    with pytest.raises(actions.TooManyFiles):
        actions.attach(registration, [proof() for _number in range(6)], by=registration.applicant)
    assert registration.files.count() == 0


def test_a_person_has_only_so_many_open():
    person = citizen()
    for _number in range(actions.MOST_OPEN):
        last = draft(person)
    with pytest.raises(actions.TooManyOpen):
        draft(person)

    actions.withdraw(last, by=person)
    draft(person)


def test_an_official_code_that_another_bears_is_refused():
    OrganisationFactory(code="1.02.0.00.0.00.01.0000")
    registration = submitted(
        kind="agency", name="Dinas Kesehatan", short_name="Dinkes", role=Role.AGENCY_HEAD
    )
    Registration.objects.filter(pk=registration.pk).update(official_code="1.02.0.00.0.00.01.0000")

    with pytest.raises(actions.CodeTaken):
        actions.verify(registration, by=admin())


@pytest.mark.parametrize(
    ("short_name", "slug"), [("Uniss", "uniss-2"), ("Daftar", "daftar-2"), ("北京", "instansi")]
)
def test_its_address_is_free(short_name, slug):
    OrganisationFactory(slug="uniss")

    assert actions.verify(submitted(short_name=short_name), by=admin()).slug == slug


def test_who_may_read_it():
    sent, begun = submitted(), draft()

    assert list(Registration.objects.visible_to(sent.applicant)) == [sent]
    assert set(Registration.objects.visible_to(admin())) == {sent}
    assert set(Registration.objects.visible_to(auditor())) == {sent}
    assert list(Registration.objects.visible_to(planner())) == []
    assert list(Registration.objects.visible_to(begun.applicant)) == [begun]
    assert list(Registration.objects.visible_to(None)) == []
