"""What can be done to accounts and to who holds which office."""

from datetime import date
from uuid import uuid4

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, Refusal
from stakeholders.accounts.models import NO_ADDRESS, ONE_DAY, Account, Assignment, Position, days
from stakeholders.accounts.roles import Permission


class AlreadyHolds(Refusal):
    message = _("Orang ini sudah memegang jabatan itu pada masa tersebut.")


class EndsBeforeItBegins(Refusal):
    message = _("Hari terakhir tidak boleh sebelum penugasan dimulai.")


class EndsEarlierAlready(Refusal):
    message = _("Penugasan ini sudah berakhir lebih awal.")


class NobodyWouldManage(Refusal):
    message = _("Harus selalu ada satu orang yang mengelola akun. Tugaskan penggantinya lebih dahulu.")


def introduce(
    account: Account, *, full_name: str, phone: str, rank: str = "", employee_number: str = ""
) -> None:
    """A person says how they are called, where they can be rung, and what papers write of an official."""
    account.full_name, account.phone = full_name, phone
    account.rank, account.employee_number = rank, employee_number
    account.save(update_fields=["full_name", "phone", "rank", "employee_number"])


def enter(*, email: str, full_name: str, phone: str, by: Account) -> Account:
    """A person has an account and signs in with a code sent to `email`; nobody types another's password."""
    _must_manage_people(by)
    return Account.objects.create_known(email, full_name=full_name, phone=phone)


def welcome(*, full_name: str, email: str, phone: str) -> Account:
    """The account of somebody the office speaks for: the one with that address, or a new one without a
    password, which opens to whoever proves the address by a code sent there."""
    address = email.strip().lower()
    known = Account.objects.filter(email__iexact=address).first() if address else None
    if known is not None:
        return known
    address = address or f"{uuid4().hex}{NO_ADDRESS}"
    return Account.objects.create_known(address, full_name=full_name, phone=phone)


def assign(
    account: Account, position: Position, *, kind: str, since: date, last_day: date | None, by: Account
) -> Assignment:
    """`account` holds `position` from `since` up to and including `last_day`, or until it is ended."""
    _must_manage_people(by)
    if last_day and last_day < since:
        raise EndsBeforeItBegins
    with guarded({"person_holds_a_position_once_at_a_time": AlreadyHolds}):
        return Assignment.objects.create(
            account=account, position=position, kind=kind, period=days(since, last_day)
        )


@transaction.atomic
def end_assignment(assignment: Assignment, *, last_day: date, by: Account) -> None:
    """`last_day` is the last day on which this assignment gives rights; its history stays."""
    _must_manage_people(by)
    _one_at_a_time()
    assignment.refresh_from_db()
    begin, end = assignment.period.lower, assignment.period.upper
    if begin and last_day < begin:
        raise EndsBeforeItBegins
    if end and end <= last_day:
        raise EndsEarlierAlready
    assignment.period = days(begin, last_day)
    assignment.save(update_fields=["period"])
    _somebody_must_manage(max(last_day + ONE_DAY, timezone.localdate()))


@transaction.atomic
def succeed(assignment: Assignment, *, to: Account, kind: str, by: Account) -> None:
    """From today on `to` holds the office; whoever held it has had their last day, yesterday at the latest.

    Raises EndsBeforeItBegins when the assignment began today. Who holds the office already keeps it as it is.
    """
    _must_manage_people(by)
    today = timezone.localdate()
    if not to.assignments.in_force(today).filter(position=assignment.position).exists():
        assign(to, assignment.position, kind=kind, since=today, last_day=None, by=by)
    if assignment.last_day is None or assignment.last_day >= today:
        end_assignment(assignment, last_day=today - ONE_DAY, by=by)


@transaction.atomic
def close(account: Account, *, by: Account) -> None:
    """Nobody signs in with this account any more; what the person did stays under their name."""
    _must_manage_people(by)
    _one_at_a_time()
    account.is_active = False
    account.save(update_fields=["is_active"])
    _somebody_must_manage(timezone.localdate())


@transaction.atomic
def reopen(account: Account, *, by: Account) -> None:
    """The person may sign in again, with the rights of the positions they hold today."""
    _must_manage_people(by)
    account.is_active = True
    account.save(update_fields=["is_active"])


def _must_manage_people(by: Account) -> None:
    if not by.may(Permission.PEOPLE_MANAGE):
        raise NotAllowed


def _one_at_a_time() -> None:
    """Two people who end each other's rights at once are taken one after the other."""
    locked(Position.objects.that_allow(Permission.PEOPLE_MANAGE))


def _somebody_must_manage(day: date) -> None:
    if not Account.objects.who_may(Permission.PEOPLE_MANAGE, day=day).exists():
        raise NobodyWouldManage
