"""What can be done with stages: lay out the usual ones, ask whether one is open, exempt from one."""

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotAllowed, ReasonMissing, Refusal
from perkasa.core.words import long_date
from planning.stages.models import Exemption, Opens, Stage
from planning.stages.policies import may_exempt
from planning.stages.usual import USUAL
from stakeholders.accounts.models import Account
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
def exempt(stage: Stage, organisation: Organisation, *, until: date, reason: str, by: Account) -> Exemption:
    """`organisation` may hand in what `stage` opens until that day; who decided it and why is kept."""
    if not may_exempt.test(by, stage):
        raise NotAllowed
    if not reason.strip():
        raise ReasonMissing
    return Exemption.objects.create(
        stage=stage, organisation=organisation, until=until, reason=reason.strip(), granted_by=by
    )


@transaction.atomic
def lay_out(plan_year: int) -> list[Stage]:
    """The usual stages of the year stand, to be changed by hand; those that stand already stay."""
    for usual in USUAL:
        days = {"starts": usual.starts.in_plan_year(plan_year), "ends": usual.ends.in_plan_year(plan_year)}
        content = days | {"legal_basis": usual.legal_basis, "opens": usual.opens}
        Stage.objects.get_or_create(plan_year=plan_year, name=usual.name, defaults=content)
    return list(Stage.objects.filter(plan_year=plan_year))
