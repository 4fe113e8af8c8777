"""What can be done with registrations: begin, describe, prove, submit; verify, ask more, refuse, withdraw."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from perkasa.core.deadlines import workday_after
from perkasa.core.files import check_upload, kind_of
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import Busy, NotAllowed, NotPossibleNow, Refusal
from stakeholders.accounts.models import Account
from stakeholders.accounts.offices import RoleNotForKind, roles_of_kind, seat
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations import actions as organisations
from stakeholders.organisations.models import RESERVED_SLUGS, Organisation
from stakeholders.regions.models import Region
from stakeholders.registrations.lifecycle import REGISTRATION
from stakeholders.registrations.models import MOST_FILES, Registration, RegistrationFile
from stakeholders.registrations.policies import is_applicant, may_verify

SLUG_LENGTH = 45
MOST_OPEN = 3


class TooManyOpen(Refusal):
    message = _("Anda masih mempunyai beberapa pendaftaran yang belum selesai. Selesaikan atau tarik dahulu.")


class TooManyFiles(Refusal):
    message = _("Berkas paling banyak lima. Pilih yang paling penting.")
    http_status = 422


class NotDescribed(Refusal):
    message = _("Lengkapi dahulu rincian instansi dan jabatan Anda.")
    http_status = 422


class ProofMissing(Refusal):
    message = _("Unggah sedikitnya satu bukti, misalnya surat tugas atau akta pendirian.")
    http_status = 422


class CodeTaken(Refusal):
    message = _(
        "Kode organisasi ini sudah dipakai instansi lain. Periksa apakah instansinya sudah terdaftar."
    )


@transaction.atomic
def begin(*, kind: str, name: str, short_name: str, by: Account) -> Registration:
    """A draft of `by` stands, seen by nobody else."""
    locked(Account.objects.filter(pk=by.pk))
    if Registration.objects.of(by).unfinished().count() >= MOST_OPEN:
        raise TooManyOpen
    registration = Registration.objects.create(applicant=by, kind=kind, name=name, short_name=short_name)
    REGISTRATION.begin(registration, by=by)
    return registration


@transaction.atomic
def describe(
    registration: Registration,
    *,
    name: str,
    short_name: str,
    official_code: str = "",
    region: Region | None = None,
    address: str = "",
    title: str,
    role: str,
    by: Account,
) -> None:
    """The draft says what the organisation is and which office the applicant holds there."""
    _keep_open(registration, by)
    if role not in roles_of_kind(registration.kind):
        raise RoleNotForKind
    said = {
        "name": name, "short_name": short_name, "official_code": official_code,
        "region": region, "address": address, "title": title, "role": role,
    }  # fmt: skip
    for attribute, value in said.items():
        setattr(registration, attribute, value)
    registration.save(update_fields=list(said))


@transaction.atomic
def attach(registration: Registration, proofs: Iterable[UploadedFile], *, by: Account) -> None:
    """The draft carries `proofs` as well, each under a code. ValidationError for what we do not take."""
    _keep_open(registration, by)
    proofs = list(proofs)
    if registration.files.count() + len(proofs) > MOST_FILES:
        raise TooManyFiles
    for proof in proofs:
        check_upload(proof)
        registration.files.create(kind=kind_of(proof).extension, size=proof.size, file=proof)


@transaction.atomic
def detach(file: RegistrationFile, *, by: Account) -> None:
    """The proof is gone from the draft, and from the store once that is certain."""
    _keep_open(file.registration, by)
    file.delete()
    transaction.on_commit(lambda: file.file.delete(save=False))


@transaction.atomic
def submit(registration: Registration, *, by: Account) -> None:
    """The registration waits for an answer, due in `REGISTRATION_ANSWER_WORKDAYS`; those who verify know."""
    _keep_open(registration, by)
    if not registration.is_described:
        raise NotDescribed
    if not registration.files.exists():
        raise ProofMissing
    now = timezone.now()
    today = timezone.localdate(now)
    due = workday_after(today, settings.REGISTRATION_ANSWER_WORKDAYS)
    REGISTRATION.advance(registration, "submit", by=by, also={"submitted_at": now, "answer_due": due})
    notify(by, Kind.REGISTRATION_SUBMITTED, about=registration)
    verifiers = Account.objects.who_may(Permission.ORGANISATIONS_MANAGE).exclude(pk=by.pk)
    notify_each(verifiers, Kind.REGISTRATION_AWAITS, about=registration)


@transaction.atomic
def verify(registration: Registration, *, by: Account, reason: str = "") -> Organisation:
    """The organisation takes part from today, and the applicant holds the office they proved."""
    _bring_up_to_date(registration)
    if not may_verify.test(by, registration):
        raise NotAllowed
    if registration.status != Registration.Status.SUBMITTED:
        raise NotPossibleNow
    with guarded({"organisation_code_is_unique": CodeTaken, "stakeholders_organisation_slug_key": Busy}):
        organisation = organisations.register(
            _free_slug(registration.short_name), registration.kind, registration.name,
            registration.short_name, region=registration.region, code=registration.official_code,
        )  # fmt: skip
    seat(registration.applicant, organisation, title=registration.title, role=registration.role)
    also = _decision(by) | {"organisation": organisation}
    REGISTRATION.advance(registration, "verify", by=by, reason=reason, also=also)
    params = {"path": organisation.get_absolute_url()}
    notify(registration.applicant, Kind.REGISTRATION_VERIFIED, about=registration, params=params)
    return organisation


@transaction.atomic
def ask_more(registration: Registration, *, by: Account, reason: str) -> None:
    """The applicant has the registration again, to add what `reason` says."""
    REGISTRATION.advance(registration, "ask_more", by=by, reason=reason)
    _tell(registration, Kind.REGISTRATION_RETURNED, reason)


@transaction.atomic
def refuse(registration: Registration, *, by: Account, reason: str) -> None:
    """The registration is refused for good, and the applicant has read why."""
    REGISTRATION.advance(registration, "refuse", by=by, reason=reason, also=_decision(by))
    _tell(registration, Kind.REGISTRATION_REFUSED, reason)


@transaction.atomic
def withdraw(registration: Registration, *, by: Account, reason: str = "") -> None:
    """The applicant has taken the registration back."""
    REGISTRATION.advance(registration, "withdraw", by=by, reason=reason)


def _keep_open(registration: Registration, by: Account) -> None:
    """The row is locked and read again, still open, and `by` may write in it."""
    _bring_up_to_date(registration)
    if not is_applicant.test(by, registration):
        raise NotAllowed
    if not registration.is_open:
        raise NotPossibleNow


def _bring_up_to_date(registration: Registration) -> None:
    locked(Registration.objects.filter(pk=registration.pk))
    registration.refresh_from_db()


def _decision(by: Account) -> dict[str, Any]:
    return {"decided_by": by, "decided_at": timezone.now()}


def _tell(registration: Registration, kind: Kind, reason: str) -> None:
    notify(registration.applicant, kind, about=registration, params={"reason": reason.strip()})


def _free_slug(short_name: str) -> str:
    """The short name as an address that no other organisation has."""
    stem = slugify(short_name)[:SLUG_LENGTH].strip("-") or "instansi"
    taken = (
        set(Organisation.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
        | RESERVED_SLUGS
    )
    names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)
