"""People around proposals: merged, split, answered back, commented and followed."""

from datetime import timedelta

import time_machine
from django.utils import timezone

from planning.proposals.answers import actions as answers
from planning.proposals.comments import actions as comments
from planning.proposals.following import actions as following
from planning.proposals.following.news import tell_due
from planning.proposals.merging import actions as merging
from planning.proposals.statuses import Status
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import planner
from tests.factories.voices import appealed, filed, merged, resident, said, supported
from tests.letters.scenes.cast import REASON, Cast

A_DAY = timedelta(days=1)


def happen(cast: Cast) -> None:
    ayu, lower = planner(), filed()
    supported(lower)
    tie = merged(lower, by=ayu)
    merging.undo(tie, reason=REASON, by=ayu)
    ProposalFactory(status=Status.SPLIT)
    answers.reject(appealed(), reason=REASON, by=cast.head)
    comment = said()
    comments.report(comment, reason="Menyebut nomor telepon.", by=resident())
    comments.hide(comment, reason=REASON, by=ayu)
    village = filed().region
    following.follow_region(village, by=cast.visitor)
    filed(region=village)
    with time_machine.travel(timezone.now() + A_DAY):
        tell_due()
