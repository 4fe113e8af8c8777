"""Organisations that come in during the demo, the planners who look after them, and one invitation."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account, Position
from stakeholders.accounts.roles import Role
from stakeholders.directory import actions as directory
from stakeholders.invitations import actions as invitations
from stakeholders.organisations.models import Organisation
from stakeholders.registrations import actions
from stakeholders.registrations.models import Registration

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
Kind = Organisation.Kind
LETTER = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 120] /Contents 4 0 R
/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
4 0 obj <</Length 53>> stream
BT /F1 14 Tf 20 60 Td (Surat tugas, contoh saja) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
%%EOF
"""
MORE = "Surat tugas belum memuat tanda tangan pimpinan. Unggah halaman yang bertanda tangan."
# Which planner looks after which agencies.
PARTNERS = {
    "bagus": ["dpupr", "disperkim", "dishub"],
    "ratna": ["disdikbud", "dinkes", "dinsos"],
    "imam": ["dpp", "dlh", "dispermasdes"],
}


def organisation_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """A university comes in and invites; a youth association waits; a company is asked for more."""
    admin = people["admin"]
    yield Event(now - 90 * DAY, partial(_pair, people))
    yield Event(now - 6 * DAY, partial(_come_in, people["dosen"], admin))
    waiting = (Kind.CIVIL_SOCIETY, "Karang Taruna Kabupaten Kendal", "Karang Taruna", "Sekretaris")
    yield Event(now - DAY, partial(_register, people["karangtaruna"], *waiting))
    returned = (Kind.BUSINESS, "PT Kayu Lapis Kendal Sejahtera", "KLKS", "Manajer Kemitraan")
    yield Event(now - 4 * DAY, partial(_register_and_ask_more, people["pengusaha"], admin, *returned))


def _pair(people: dict[str, Account]) -> None:
    for handle, slugs in PARTNERS.items():
        position = Position.objects.get(assignments__account=people[handle])
        for agency in Organisation.objects.filter(slug__in=slugs):
            directory.pair(
                position,
                agency,
                since=date(timezone.localdate().year, 1, 2),
                last_day=None,
                by=people["admin"],
            )


def _apply(by: Account, kind: str, name: str, short_name: str, title: str) -> Registration:
    registration = actions.begin(kind=kind, name=name, short_name=short_name, by=by)
    actions.describe(
        registration, name=name, short_name=short_name, address="Jalan Soekarno-Hatta, Kendal", title=title,
        role=Role.BODY_HEAD, by=by,
    )  # fmt: skip
    actions.attach(registration, [SimpleUploadedFile("surat-tugas.pdf", LETTER)], by=by)
    actions.submit(registration, by=by)
    return registration


def _register(by: Account, *said: str) -> None:
    _apply(by, *said)


def _come_in(by: Account, admin: Account) -> list[Event]:
    registration = _apply(by, Kind.ACADEMIC, "Universitas Selamat Sri", "Uniss", "Kepala LPPM")
    return [Event(timezone.now() + DAY, partial(_verify_and_invite, registration, admin))]


def _verify_and_invite(registration: Registration, admin: Account) -> None:
    organisation = actions.verify(registration, by=admin)
    leader = Account.objects.get(pk=registration.applicant_id)
    invitations.invite(
        organisation, email="peneliti@perkasa.test", title="Peneliti", role=Role.BODY_MEMBER, by=leader
    )


def _register_and_ask_more(by: Account, admin: Account, *said: str) -> list[Event]:
    registration = _apply(by, *said)
    answer = partial(actions.ask_more, registration, by=admin, reason=MORE)
    return [Event(timezone.now() + 4 * HOUR, answer)]
