"""What can be done with stages: lay out a year, change or drop one, ask whether one is open, exempt."""

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded
from perkasa.core.refusals import NotAllowed, ReasonMissing, Refusal
from perkasa.core.words import long_date
from planning.stages.models import Exemption, Opens, Stage
from planning.stages.policies import may_exempt, may_manage
from planning.stages.reminding import concerned, words_of
from planning.stages.usual import USUAL
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation


class StageClosed(Refusal):
    """Nothing is taken today: the stage that opens it is over or has not begun."""

    def __init__(self, stage: Stage, day: date):
        before = _(
            "Tahap “%(name)s” untuk tahun %(year)s baru dibuka %(starts)s sampai %(ends)s. "
            "Isian Anda tersimpan."
        )
        after = _(
            "Tahap “%(name)s” untuk tahun %(year)s sudah ditutup %(ends)s. Isian Anda tersimpan; "
            "hubungi badan perencanaan bila ada alasan untuk dikecualikan."
        )
        values = {
            "name": stage.name, "year": str(stage.plan_year), "starts": long_date(stage.starts),
            "ends": long_date(stage.ends),
        }  # fmt: skip
        super().__init__((before if day < stage.starts else after) % values)


class StageExists(Refusal):
    message = _("Tahapan dengan nama ini untuk tahun itu sudah ada. Ubah yang ada, atau pilih nama lain.")


class DayIsPast(Refusal):
    message = _("Pengecualian berlaku sampai hari ini atau sesudahnya. Pilih tanggal lain.")
    http_status = 422


def require_open(
    what: Opens, *, plan_year: int, organisation: Organisation | None, day: date | None = None
) -> None:
    """Raises StageClosed when stages of `plan_year` open `what` and none of them runs for `organisation`.

    A year without such a stage is always open.
    """
    day = day or timezone.localdate()
    stages = list(Stage.objects.filter(plan_year=plan_year, opens=what).order_by("starts"))
    if not stages or any(stage.starts <= day <= stage.ends for stage in stages):
        return
    exempt = Exemption.objects.filter(stage__in=stages, organisation=organisation, until__gte=day)
    if exempt.exists():
        return
    coming = [stage for stage in stages if stage.starts > day]
    raise StageClosed(coming[0] if coming else stages[-1], day)


@transaction.atomic
def put(stage: Stage, *, by: Account) -> None:
    """The stage stands as given; what was still to be said of another last day is not said any more."""
    if not may_manage.test(by, stage):
        raise NotAllowed
    with guarded({"stage_once_a_year": StageExists}):
        stage.save()
    if stage.reminded_of and stage.reminded_of != stage.ends:
        cancel_unsent(stage, [Kind.STAGE_ENDS])


@transaction.atomic
def drop(stage: Stage, *, by: Account) -> None:
    """The stage is gone; to be asked only of one that nobody was exempted from."""
    if not may_manage.test(by, stage):
        raise NotAllowed
    cancel_unsent(stage, [Kind.STAGE_ENDS])
    stage.delete()


@transaction.atomic
def exempt(stage: Stage, organisation: Organisation, *, until: date, reason: str, by: Account) -> Exemption:
    """`organisation` may hand in what `stage` opens until that day and knows it; who decided why is kept."""
    if not may_exempt.test(by, stage):
        raise NotAllowed
    if not reason.strip():
        raise ReasonMissing
    if until < timezone.localdate():
        raise DayIsPast
    found = Exemption.objects.create(
        stage=stage, organisation=organisation, until=until, reason=reason.strip(), granted_by=by
    )
    people = concerned(stage, organisation=organisation)
    words = words_of(stage) | {"until": long_date(until), "agency": organisation.name, "reason": found.reason}
    notify_each(people, Kind.STAGE_EXEMPTED, about=stage, params=words, version=f"exemption-{found.pk}")
    return found


@transaction.atomic
def lay_out(plan_year: int, *, by: Account) -> list[Stage]:
    """The usual stages of the year stand, to be changed by hand; those that stand already stay."""
    if not may_manage.test(by, None):
        raise NotAllowed
    for usual in USUAL:
        days = {"starts": usual.starts.in_plan_year(plan_year), "ends": usual.ends.in_plan_year(plan_year)}
        content = days | {"legal_basis": usual.legal_basis, "opens": usual.opens}
        Stage.objects.get_or_create(plan_year=plan_year, name=usual.name, defaults=content)
    return list(Stage.objects.filter(plan_year=plan_year))
