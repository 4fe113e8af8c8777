"""Those concerned are reminded of a stage's last day, so many working days before it."""

from datetime import date, time

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from perkasa.core.deadlines import workday_after
from perkasa.core.words import long_date
from planning.stages.models import Opens, Stage
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation

OFFICE_OPENS = time(8, 0)
CONCERNED = {Opens.PROPOSALS: Permission.PROPOSALS_FILE, Opens.AGENCY_PLANS: Permission.PLANS_DRAFT}
"""Who hands in what a stage opens; one that opens nothing concerns those who manage plans."""


def concerned(stage: Stage, *, organisation: Organisation | None = None):
    """The people whose work a stage is, in `organisation` when it is named."""
    permission = CONCERNED.get(Opens(stage.opens)) if stage.opens else None
    return Account.objects.who_may(permission or Permission.PLANS_MANAGE, organisation=organisation)


def words_of(stage: Stage) -> dict[str, str]:
    """What every message about a stage says."""
    return {"stage": stage.name, "year": str(stage.plan_year), "ends": long_date(stage.ends)}


@transaction.atomic
def remind_next() -> bool:
    """Those concerned by one stage know its last day; False when no stage is to be told of now."""
    now = timezone.localtime()
    if now.time() < OFFICE_OPENS:
        return False
    today = now.date()
    near = [stage.pk for stage in Stage.objects.to_remind(today) if first_day(stage.ends) <= today]
    waiting = Stage.objects.to_remind(today).filter(pk__in=near)
    stage = waiting.select_for_update(no_key=True, skip_locked=True).first()
    if stage is None:
        return False
    notify_each(
        concerned(stage), Kind.STAGE_ENDS, about=stage, params=words_of(stage), version=str(stage.ends)
    )
    stage.reminded_of = stage.ends
    stage.save(update_fields=["reminded_of"])
    return True


def first_day(ends: date) -> date:
    """The day from which its end is told: `STAGE_REMIND_WORKDAYS` working days before it."""
    return workday_after(ends, -settings.STAGE_REMIND_WORKDAYS)
