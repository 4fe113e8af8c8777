"""A partner takes an offer, another refuses one, one ends soon; practices are judged."""

from planning.cooperation.partners import actions as partners
from planning.cooperation.practices import actions as practices
from planning.cooperation.statuses import Status
from planning.cooperation.telling import tell_keepers
from stakeholders.notifications.kinds import Kind
from tests.factories.cooperation import at, practice, verified
from tests.factories.stakeholders import citizen, planner
from tests.letters.scenes.cast import REASON, Cast


def happen(_cast: Cast) -> None:
    by, told_by = planner(), citizen()
    taken, refused = at(Status.OFFERED, by), at(Status.OFFERED, by)
    partners.accept(taken.parties.get(number=2))
    partners.decline(refused.parties.get(number=2), reason=REASON)
    tell_keepers(taken, Kind.COOPERATION_ENDS, months="6", ends="31 Desember 2027")
    tell_keepers(taken, Kind.COOPERATION_COUNCIL_SILENT, due="5 Maret 2027")
    verified(told_by, by)
    practices.give_back(practice(told_by), by=by, reason=REASON)
    practices.refuse(practice(told_by), by=by, reason=REASON)
