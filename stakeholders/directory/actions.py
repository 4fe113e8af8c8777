"""What moderators do with organisations: suspend, lift, let one follow another, name partners."""

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from perkasa.core.words import long_date
from stakeholders.accounts.models import Account, Position, days
from stakeholders.accounts.roles import Role
from stakeholders.directory.lifecycle import ORGANISATION
from stakeholders.directory.models import Partnership
from stakeholders.directory.policies import may_manage, may_suspend
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation, Status


class LastDayIsPast(Refusal):
    message = _("Hari terakhir tidak boleh sudah lewat.")
    http_status = 422


class SuccessorIsGone(Refusal):
    message = _(
        "Instansi penerus ini sendiri sudah digabungkan atau diteruskan oleh yang lain. Pilih penerusnya."
    )


class SuccessorOfItself(Refusal):
    message = _("Sebuah instansi tidak dapat menjadi penerus dirinya sendiri.")


class NotAPlanner(Refusal):
    message = _("Mitra adalah jabatan perencana pada pengelola portal.")


class AlreadyPartner(Refusal):
    message = _("Jabatan ini sudah menjadi mitra instansi itu pada masa tersebut.")


class EndsBeforeItBegins(Refusal):
    message = _("Hari terakhir tidak boleh sebelum kemitraan dimulai.")


def people_of(organisation: Organisation):
    """Active people who hold a position there today, whatever its role."""
    return Account.objects.with_role(*Role.values, organisation=organisation)


@transaction.atomic
def suspend(organisation: Organisation, *, by: Account, reason: str, until: date | None = None) -> None:
    """Nobody files, books or invites in its name up to and including `until`, or until it is lifted."""
    if until and until < timezone.localdate():
        raise LastDayIsPast
    ORGANISATION.advance(organisation, "suspend", by=by, reason=reason, also={"suspended_until": until})
    params = {"name": organisation.name, "reason": reason, "until": long_date(until) if until else ""}
    notify_each(people_of(organisation), Kind.ORGANISATION_SUSPENDED, about=organisation, params=params)


@transaction.atomic
def lift(organisation: Organisation, *, by: Account, reason: str) -> None:
    """Its people may act in its name again at once."""
    ORGANISATION.advance(organisation, "lift", by=by, reason=reason, also={"suspended_until": None})
    _tell_that_it_is_over(organisation, reason)


@transaction.atomic
def resume_one() -> bool:
    """One suspension whose last day is past is over; False when there is none."""
    over = Organisation.objects.filter(status=Status.SUSPENDED, suspended_until__lt=timezone.localdate())
    organisation = over.order_by("pk").select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if organisation is None:
        return False
    ORGANISATION.advance(organisation, "resume", by=None, also={"suspended_until": None})
    _tell_that_it_is_over(organisation, "")
    return True


def _tell_that_it_is_over(organisation: Organisation, reason: str) -> None:
    params = {"name": organisation.name, "reason": reason}
    notify_each(people_of(organisation), Kind.ORGANISATION_RESUMED, about=organisation, params=params)


@transaction.atomic
def dissolve(
    organisation: Organisation, *, into: Organisation, since: date, legal_basis: str, by: Account
) -> None:
    """From `since` on `into` stands in its place; papers of earlier days keep the old body and its name.

    A day entered wrongly is put right by dissolving again.
    """
    if organisation.pk == into.pk:
        raise SuccessorOfItself
    rows = {row.pk: row for row in locked(Organisation.objects.filter(pk__in=[organisation.pk, into.pk]))}
    if not may_suspend.test(by, rows[organisation.pk]):
        raise NotAllowed
    if rows[organisation.pk].status == Status.MERGED:
        raise NotPossibleNow
    if rows[into.pk].status == Status.MERGED or rows[into.pk].succeeded_on:
        raise SuccessorIsGone
    organisation.successor, organisation.succeeded_on, organisation.succession_basis = (
        into,
        since,
        legal_basis,
    )
    organisation.save(update_fields=["successor", "succeeded_on", "succession_basis"])


def pair(
    position: Position, organisation: Organisation, *, since: date, last_day: date | None, by: Account
) -> Partnership:
    """Who holds `position` looks after `organisation` from `since` up to and including `last_day`."""
    if not may_manage.test(by, None):
        raise NotAllowed
    if position.role != Role.PLANNER:
        raise NotAPlanner
    if last_day and last_day < since:
        raise EndsBeforeItBegins
    with guarded({"position_is_partner_once_at_a_time": AlreadyPartner}):
        return Partnership.objects.create(
            position=position, organisation=organisation, period=days(since, last_day)
        )


@transaction.atomic
def end_partnership(partnership: Partnership, *, last_day: date, by: Account) -> None:
    """`last_day` is the last day of this partnership; its history stays."""
    if not may_manage.test(by, None):
        raise NotAllowed
    [stored] = locked(Partnership.objects.filter(pk=partnership.pk))
    begin, end = stored.period.lower, stored.period.upper
    if begin and last_day < begin:
        raise EndsBeforeItBegins
    if end and end <= last_day:
        raise NotPossibleNow
    partnership.period = days(begin, last_day)
    partnership.save(update_fields=["period"])
