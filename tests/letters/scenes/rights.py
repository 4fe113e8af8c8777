"""Somebody asks for public information, and is told that data of theirs came into wrong hands."""

from stakeholders.information import actions as information
from stakeholders.privacy.breaches import actions as breaches
from tests.factories.rights import asked, breach
from tests.factories.stakeholders import admin
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    request = asked(cast.visitor)
    information.extend(request, by=cast.admin, reason=REASON)
    information.refuse(request, by=cast.admin, reason=REASON)
    found = breach(cast.visitor, by=admin())
    breaches.tell_people(found, by=cast.admin)
