"""Who asks to be forgotten is forgotten, in every table but the sealed papers; decisions stay."""

import pytest
import time_machine
from django.db import transaction

from consultations.bookings import answers
from consultations.minutes.models import Attendee, Minutes
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from perkasa.documents.models import Paper
from perkasa.home.privacy import erasing
from perkasa.home.privacy.needs import open_needs
from stakeholders.accounts.models import Account
from stakeholders.invitations.models import Invitation
from stakeholders.notifications.models import Notification
from stakeholders.notifications.sender import send_due
from stakeholders.privacy import actions
from stakeholders.privacy.consents import Consent
from stakeholders.privacy.models import Identity, PrivacyRequest, Status
from stakeholders.privacy.refusals import StillNeeded
from stakeholders.registrations import actions as registrations
from stakeholders.registrations.models import Registration
from tests.factories.consultations import MONDAY, OfficerFactory, at, request, served_service
from tests.factories.minutes import held_consultation, written
from tests.factories.organisations import invitation
from tests.factories.organisations import submitted as submitted_registration
from tests.factories.stakeholders import AssignmentFactory, OrganisationFactory, admin, citizen
from tests.home.privacy.marked import EMAIL, MARKS, NAME, PHONE, WORDS, marked_person, tables_with

pytestmark = pytest.mark.django_db
ERASURE = PrivacyRequest.Kind.ERASURE


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY):
        yield


@pytest.fixture
def marked():
    return marked_person()


def forget(account: Account, **more) -> PrivacyRequest:
    asked = actions.ask(account, ERASURE)
    erasing.fulfil(asked, by=admin(), **more)
    asked.refresh_from_db()
    return asked


def test_before_the_marks_stand_in_many_tables(marked):
    assert {
        "account_emailaddress", "stakeholders_account", "stakeholders_accountevent", "documents_paper",
        "consultations_booking", "consultations_minutes", "consultations_minutesevent",
        "consultations_attendee",
    } <= set().union(*map(tables_with, MARKS))  # fmt: skip


def test_afterwards_no_table_but_that_of_sealed_papers_knows_the_person(marked):
    asked = actions.ask(marked.account, PrivacyRequest.Kind.CORRECTION, words=WORDS)
    actions.refuse(asked, by=admin(), reason=f"Sudah benar, {NAME}.")
    send_due()

    forget(marked.account, reason=f"Atas permintaan {NAME}")

    assert {mark: tables_with(mark) - {"documents_paper"} for mark in MARKS} == {
        mark: set() for mark in MARKS
    }


def test_decisions_papers_and_what_was_agreed_stay(marked):
    paper = Paper.objects.get()
    frozen = paper.snapshot

    forget(marked.account)

    paper.refresh_from_db()
    minutes, booking = Minutes.objects.get(), marked.booking
    booking.refresh_from_db()
    assert (paper.snapshot, paper.file.storage.exists(paper.file.name)) == (frozen, True)
    assert minutes.notes == "Tolong hubungi [nama dihapus] di [telepon dihapus] atau [e-mail dihapus]."
    assert Attendee.objects.get().name == "[nama dihapus]"
    assert (booking.subject, str(booking.requested_by)) == (
        "Talud di depan rumah [nama dihapus]", "Pengguna (data dihapus)"
    )  # fmt: skip
    assert Consent.objects.of(marked.account).exists()
    assert StatusChange.objects.about(minutes).count() == 4


def test_the_account_is_closed_and_its_address_is_free(marked, client):
    client.login(email=EMAIL, password=marked.password)

    forget(marked.account)

    marked.account.refresh_from_db()
    assert (marked.account.is_active, marked.account.has_usable_password()) == (False, False)
    assert Account.objects.create_known(EMAIL, full_name="Orang baru").pk != marked.account.pk
    assert client.get("/akun-saya/").status_code == 302


def test_what_only_served_the_person_is_gone_with_its_files(marked, django_capture_on_commit_callbacks):
    file = marked.booking.files.get().file

    with django_capture_on_commit_callbacks(execute=True):
        forget(marked.account)

    assert not marked.booking.files.exists()
    assert not file.storage.exists(file.name)
    assert not Identity.objects.exists()


def test_nothing_more_is_sent_to_the_person(marked, mailoutbox):
    send_due()
    mailoutbox.clear()

    forget(marked.account)
    send_due()

    assert [mail.to for mail in mailoutbox if EMAIL in mail.to] == []
    assert not Notification.objects.addressed_to(marked.account).filter(state="pending").exists()


def test_a_namesake_keeps_their_name(marked):
    other = citizen(full_name=NAME)
    theirs = held_consultation(requested_by=other, subject=f"Usulan {NAME}", starts_at=at(18, 9),
                               service=marked.booking.service, officer=marked.booking.officer)  # fmt: skip

    forget(marked.account)

    other.refresh_from_db()
    theirs.refresh_from_db()
    assert (other.full_name, theirs.subject) == (NAME, f"Usulan {NAME}")


def test_an_address_is_forgotten_wherever_it_stands(marked):
    elsewhere = held_consultation(requested_by=citizen(), question=f"Tembusan kepada {EMAIL} dan {PHONE}",
                                  starts_at=at(18, 9), service=marked.booking.service,
                                  officer=marked.booking.officer)  # fmt: skip

    forget(marked.account)

    elsewhere.refresh_from_db()
    assert elsewhere.question == "Tembusan kepada [e-mail dihapus] dan [telepon dihapus]"


def test_who_is_needed_is_not_forgotten_and_hears_why(marked):
    booking = request(served_service(), at(24, 9), by=marked.account)
    asked = actions.ask(marked.account, ERASURE)

    with pytest.raises(StillNeeded) as refusal:
        erasing.fulfil(asked, by=admin())

    asked.refresh_from_db()
    assert asked.status == Status.RECEIVED
    assert str(refusal.value.message) == (
        f"Data belum dapat dihapus. Konsultasi {booking.code} masih berjalan; "
        "tunggu sampai selesai atau batalkan."
    )
    assert tables_with(EMAIL) >= {"stakeholders_account"}

    answers.cancel(booking, by=marked.account, reason="Tidak jadi.")
    erasing.fulfil(asked, by=admin())


def test_an_office_a_service_and_a_promise_need_their_person():
    officer = OfficerFactory(services=[served_service()])
    booking = held_consultation(officer=officer, service=officer.services.get())
    written(booking, by=officer.account)
    position = officer.account.assignments.get().position

    assert open_needs(officer.account) == [
        f"Anda memegang jabatan {position}; jabatan itu harus diakhiri dahulu.",
        "Anda masih tercatat sebagai petugas konsultasi.",
        f"Notula {booking.code} yang Anda tulis belum disetujui.",
    ]


def test_somebody_with_an_office_to_come_is_needed():
    person = citizen()
    AssignmentFactory(account=person, period=(at(1, 0, month=12).date(), None))

    assert len(open_needs(person)) == 1


def test_nobody_grants_their_own_request_nor_one_that_was_taken_back(marked):
    own = admin()
    with pytest.raises(NotAllowed), transaction.atomic():
        erasing.fulfil(actions.ask(own, ERASURE), by=own)

    asked = actions.ask(marked.account, ERASURE)
    actions.cancel(asked, by=marked.account)
    with pytest.raises(NotPossibleNow):
        erasing.fulfil(asked, by=admin())

    assert tables_with(EMAIL) >= {"stakeholders_account"}


def test_history_stays_locked_once_the_person_is_forgotten(marked):
    forget(marked.account)

    with pytest.raises(Exception, match="Cannot update or delete rows"):
        StatusChange.objects.update(reason="Lain.")


def test_two_invited_to_one_organisation_are_forgotten_one_after_the_other():
    """Their addresses become the same words, and only one invitation may wait for an address."""
    agency, by = OrganisationFactory(), admin()
    people = [citizen(email="satu@contoh.id"), citizen(email="dua@contoh.id")]
    for person in people:
        invitation(agency, by=by, email=person.email)

    for person in people:
        erasing.erase(person)

    rows = Invitation.objects.values_list("status", "email")
    assert list(rows) == [(Invitation.Status.REVOKED, "[e-mail dihapus]")] * 2


def test_two_who_registered_the_same_body_are_forgotten_one_after_the_other():
    by = admin()
    people = [citizen(full_name="Sari Dewi Lestari"), citizen(full_name="Budi Hartono Putra")]
    for person in people:
        sent = submitted_registration(person, name=f"Yayasan {person}", short_name="Yayasan")
        registrations.refuse(sent, by=by, reason="Bukti kurang.")

    for person in people:
        erasing.erase(person)

    assert set(Registration.objects.values_list("name", flat=True)) == {"Yayasan [nama dihapus]"}
