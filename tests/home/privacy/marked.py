"""A person with unmistakable marks, who has left traces in every room."""

from dataclasses import dataclass
from datetime import time

from django.db import connection

from consultations.bookings.calendars.actions import open_feed
from consultations.bookings.models import Booking
from consultations.minutes.actions import Guest
from perkasa.documents.papers.rendering import render_next
from stakeholders.accounts import actions as accounts
from stakeholders.accounts.models import Account
from stakeholders.information import actions as information
from stakeholders.invitations import actions as invitations
from stakeholders.notifications import actions as notifications
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.preferences import ByEmail
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.privacy.reference import load_privacy
from stakeholders.registrations import actions as registrations
from stakeholders.registrations.models import Registration
from stakeholders.support import actions as support
from tests.factories.consultations import BookingFileFactory
from tests.factories.minutes import approved, held_consultation
from tests.factories.organisations import invitation
from tests.factories.organisations import submitted as submitted_registration
from tests.factories.rights import told_breach
from tests.factories.stakeholders import PASSWORD, admin, citizen

NAME, EMAIL, PHONE, NIK = (
    "Marjinem Suketiwati",
    "marjinem@tanda.contoh.id",
    "0812 9876 5432",
    "3324014507900001",
)
RANK, NIP = "Juru Muda (I/a) Terpisah", "199007052015032941"
MARKS = (
    NAME, "Marjinem", "Suketiwati", EMAIL, "tanda.contoh", PHONE, "98765432", NIK, "4507900001", RANK, NIP
)  # fmt: skip
WORDS = f"Tolong hubungi {NAME} di {PHONE} atau {EMAIL}."


@dataclass
class Marked:
    """The person and what is about them."""

    account: Account
    booking: Booking
    registration: Registration
    password: str = PASSWORD


def marked_person(**consultation) -> Marked:
    """Somebody whose consultation is over, its minutes approved and its paper sealed; nothing is open."""
    load_privacy()
    person = citizen(full_name="Marjinem", email=EMAIL, can_sign_in=True)
    accounts.introduce(person, full_name=NAME, phone=PHONE, rank=RANK, employee_number=NIP)
    booking = held_consultation(
        requested_by=person, subject=f"Talud di depan rumah {NAME}", question=WORDS, **consultation
    )
    BookingFileFactory(booking=booking)
    approved(
        booking,
        notes=WORDS,
        recommendations=[WORDS],
        attendees=[Guest(NAME, f"Warga, {PHONE}")],
        follow_ups=[],
    )
    while render_next():
        pass
    privacy.agree(person, Purpose.ACCOUNT)
    privacy.ask_for_nik(person, purpose="Memastikan Anda pemilik lahan.", by=admin())
    privacy.give_nik(person, NIK)
    return Marked(person, booking, _live_here(person))


def _live_here(person: Account) -> Registration:
    """What somebody leaves behind in the other rooms; all of it is over. Answers what they registered."""
    moderator = admin()
    registered = submitted_registration(person, name=f"Paguyuban {NAME}", short_name="Paguyuban")
    registrations.refuse(registered, by=moderator, reason=WORDS)
    invited = invitation(by=moderator, email=EMAIL, title=f"Pengganti {NAME}")
    invitations.decline(invited, version=invited.version, by=person)
    open_feed(by=person)
    notifications.choose(person, {Kind.MINUTES_ISSUED: (ByEmail.WEEKLY, False)})
    notifications.choose_quiet(person, time(21), time(6))
    asked = privacy.ask(person, PrivacyRequest.Kind.CORRECTION, words=WORDS)
    privacy.refuse(asked, by=moderator, reason=WORDS)
    wish = information.ask(person, wish=WORDS, purpose=WORDS)
    information.answer(wish, words=WORDS, by=moderator)
    told_breach(person, by=moderator)
    support.begin(person, reason=WORDS, by=moderator)
    return registered


def tables_with(word: str) -> set[str]:
    """The tables of the whole database in which some column holds `word`."""
    found = set()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(
                f'SELECT 1 FROM "{table}" AS line WHERE line::text ILIKE %s LIMIT 1', [f"%{word}%"]
            )
            if cursor.fetchone():
                found.add(table)
    return found
