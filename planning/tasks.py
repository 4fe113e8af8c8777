"""The tasks of this app, where Django and Celery look for them."""

from planning.alignment.tasks import align_again
from planning.cooperation.tasks import warn
from planning.evaluation.tasks import count_years, remind_reports
from planning.forums.follow_ups.tasks import remind_actions
from planning.forums.timetable.tasks import tell
from planning.overlap.tasks import compare, learn
from planning.plans.imports.tasks import read_sheets
from planning.proposals.following.tasks import tell_followers
from planning.proposals.path.tasks import release_answers, remind_verifiers
from planning.proposals.sheets.tasks import read_proposals
from planning.stages.tasks import remind

__all__ = [
    "align_again",
    "compare",
    "count_years",
    "learn",
    "read_proposals",
    "read_sheets",
    "release_answers",
    "remind",
    "remind_actions",
    "remind_reports",
    "remind_verifiers",
    "tell",
    "tell_followers",
    "warn",
]
