"""What can be done with plans: begin one, describe it, lead it to its fixing, begin its next version."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import kind_of
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.plans.content import content_of
from planning.plans.files import PlanFile
from planning.plans.fixing import tell_fixed
from planning.plans.lifecycle import PLAN
from planning.plans.models import OF_ONE_YEAR, Kind, Plan, Status
from planning.plans.policies import may_edit, may_manage
from planning.plans.writing import write
from planning.stages.actions import require_open
from planning.stages.models import Opens
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

DESCRIPTION = frozenset({"title", "regulation_number", "regulation_date"})


class PlanExists(Refusal):
    message = _("Dokumen jenis ini untuk periode itu sudah ada. Buka dokumen itu, atau susun perubahannya.")


class RegulationMissing(Refusal):
    message = _("Isi nomor dan tanggal peraturannya lebih dahulu, baru dokumen ini dapat ditetapkan.")
    http_status = 422


class NothingInIt(Refusal):
    message = _("Dokumen ini belum berisi satu baris pun. Masukkan isinya lebih dahulu.")
    http_status = 422


class ChangeUnderWay(Refusal):
    message = _("Perubahan dokumen ini sudah disusun. Lanjutkan versi itu.")


@transaction.atomic
def begin(
    kind: Kind,
    *,
    title: str,
    first_year: int,
    by: Account,
    last_year: int | None = None,
    organisation: Organisation | None = None,
) -> Plan:
    """A draft of the first version stands, without a line; a plan of one year needs no `last_year`."""
    last_year = first_year if kind in OF_ONE_YEAR or last_year is None else last_year
    plan = Plan(kind=kind, title=title, organisation=organisation, first_year=first_year, last_year=last_year)
    if not may_edit.test(by, plan):
        raise NotAllowed
    with guarded({"plan_once_a_period_and_revision": PlanExists}):
        plan.save()
    PLAN.begin(plan, by=by)
    return plan


@transaction.atomic
def describe(plan: Plan, changes: dict[str, Any], *, by: Account) -> None:
    """The plan has this title, regulation number and date."""
    if unknown := set(changes) - DESCRIPTION:
        raise ValueError(f"Not part of a plan's description: {sorted(unknown)}")
    open_for(plan, by)
    for name, value in changes.items():
        setattr(plan, name, value)
    plan.save(update_fields=list(changes))


def outline(plan: Plan, *, by: Account, reason: str = "") -> None:
    """The plan is a rancangan awal."""
    PLAN.advance(plan, "outline", by=by, reason=reason)


def propose(plan: Plan, *, by: Account, reason: str = "") -> None:
    """The plan is a rancangan, to be discussed in the forums."""
    PLAN.advance(plan, "propose", by=by, reason=reason)


def finalise(plan: Plan, *, by: Account, reason: str = "") -> None:
    """The plan is a rancangan akhir."""
    PLAN.advance(plan, "finalise", by=by, reason=reason)


def reopen(plan: Plan, *, by: Account, reason: str) -> None:
    """The plan is a draft again, and its trail says why."""
    PLAN.advance(plan, "reopen", by=by, reason=reason)


@transaction.atomic
def fix(plan: Plan, *, by: Account, reason: str = "") -> None:
    """The plan holds as it is, for everybody to read; the version before it is superseded.

    Proposals of its years are examined again. Raises RegulationMissing or NothingInIt.
    """
    locked(Plan.objects.filter(pk__in=[plan.pk, plan.previous_id or plan.pk]))
    plan.refresh_from_db()
    if not may_manage.test(by, plan):
        raise NotAllowed
    if not plan.regulation_number or not plan.regulation_date:
        raise RegulationMissing
    if not plan.lines.exists():
        raise NothingInIt
    PLAN.advance(plan, "fix", by=by, reason=reason, also={"fixed_at": timezone.now()})
    if plan.previous:
        PLAN.advance(plan.previous, "supersede", by=None)
    tell_fixed(plan)


@transaction.atomic
def revise(plan: Plan, *, by: Account) -> Plan:
    """A draft of the next version stands with everything the fixed one says; the fixed one still holds."""
    if not may_edit.test(by, plan):
        raise NotAllowed
    locked(Plan.objects.filter(pk=plan.pk))
    if plan.status != Status.FIXED:
        raise NotPossibleNow
    changed = Plan(
        kind=plan.kind, organisation=plan.organisation, title=plan.title, first_year=plan.first_year,
        last_year=plan.last_year, revision=plan.revision + 1, previous=plan,
    )  # fmt: skip
    with guarded({"plan_once_a_period_and_revision": ChangeUnderWay}):
        changed.save()
    PLAN.begin(changed, by=by)
    write(changed, content_of(plan).values(), whole=True)
    return changed


def require_stage(plan: Plan, by: Account) -> None:
    """Raises StageClosed when an agency would fill its Renja outside the stage for it."""
    if plan.kind == Kind.AGENCY_YEARLY and not may_manage.test(by, plan):
        require_open(Opens.AGENCY_PLANS, plan_year=plan.first_year, organisation=plan.organisation)


@transaction.atomic
def attach(plan: Plan, file: UploadedFile, title: str, *, by: Account) -> PlanFile:
    """The file stands with the plan, also with one that is fixed already."""
    if not may_edit.test(by, plan):
        raise NotAllowed
    kind = kind_of(file)
    if kind is None:
        raise ValueError("The file was not checked.")
    return PlanFile.objects.create(plan=plan, title=title, kind=kind.extension, size=file.size, file=file)


def open_for(plan: Plan, by: Account) -> None:
    """`plan` holds what is stored, locked, and `by` may change it."""
    locked(Plan.objects.filter(pk=plan.pk))
    plan.refresh_from_db()
    if not may_edit.test(by, plan):
        raise NotAllowed
    if not plan.is_open:
        raise NotPossibleNow
