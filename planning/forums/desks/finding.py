"""The desk behind an address, for those who decide at it."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from planning.forums.desks.models import Desk
from planning.forums.desks.policies import may_decide
from planning.forums.desks.reading import desk_for


def led_desk(request: HttpRequest, code: str) -> Desk:
    """The desk, for those who decide at it."""
    desk = desk_for(request.user, code)
    if not may_decide.test(request.user, desk):
        raise PermissionDenied
    return desk
