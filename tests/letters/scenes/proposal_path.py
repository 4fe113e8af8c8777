"""A proposal is verified: given to somebody, called to mind, late, talked about and redirected."""

from django.utils import timezone

from planning.proposals.path import actions
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.notes import write_note
from planning.proposals.path.rounds import remind_next
from planning.proposals.path.scoring import ask_to_score
from planning.proposals.path.sources import Stage
from tests.factories.paths import Regency
from tests.factories.stakeholders import planner
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    regency = Regency()
    proposal = regency.at(Stage.PARTNER)
    visit, clerk = Visit.objects.open().get(proposal=proposal), regency.verifiers[Stage.PARTNER]
    actions.assign([visit], planner(), by=clerk)
    ask_to_score(visit, [planner()], by=clerk)
    write_note(proposal, f"Mohon dilihat @{planner().email}", by=clerk)
    today = timezone.localdate()
    Visit.objects.open().update(remind_on=today, escalate_on=today)
    while remind_next():
        pass
    regency.decide(proposal, Outcome.REDIRECT)
