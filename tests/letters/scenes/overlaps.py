"""A planner decides about two plans that look alike, and an owner answers."""

from planning.overlap.rulings import actions
from tests.factories.overlaps import finding, ruled
from tests.factories.stakeholders import operator, planner
from tests.letters.scenes.cast import REASON, Cast


def happen(_cast: Cast) -> None:
    owner, other = operator(), operator()
    ruling = ruled(finding(owner.organisations[0], other.organisations[0]), reason=REASON, by=planner())
    actions.remark(ruling, text="Kami siap bergabung dalam satu jadwal.", by=owner)
