"""The forum a page is about, for who leads it or calls forums."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from planning.forums.models import Forum
from planning.forums.policies import may_call, may_lead
from planning.forums.reading import forum_for


def led_forum(request: HttpRequest, code: str) -> Forum:
    """The forum, for those who lead it."""
    return _held_to(request, code, may_lead)


def called_forum(request: HttpRequest, code: str) -> Forum:
    """The forum, for those who may call forums."""
    return _held_to(request, code, may_call)


def _held_to(request: HttpRequest, code: str, policy) -> Forum:
    forum = forum_for(request.user, code)
    if not policy.test(request.user, forum):
        raise PermissionDenied
    return forum
