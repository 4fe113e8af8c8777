"""The cooperation an address names, for those who may work on it; and a deed on its way out."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from perkasa.core.files import KINDS
from planning.cooperation.models import Cooperation
from planning.cooperation.policies import may_look_in, may_work


def readable(request: HttpRequest, code: str) -> Cooperation:
    """The cooperation, when the reader may see it; else not found."""
    return get_object_or_404(Cooperation.objects.visible_to(request.user).for_reading(), code=code)


def looked_into(request: HttpRequest, code: str) -> Cooperation:
    """The cooperation, for those who work on it or look on; others who may see it are refused."""
    cooperation = readable(request, code)
    if not may_look_in.test(request.user, cooperation):
        raise PermissionDenied
    return cooperation


def worked_on(request: HttpRequest, code: str) -> Cooperation:
    """The cooperation, for those who may work on it; others who may see it are refused."""
    cooperation = readable(request, code)
    if not may_work.test(request.user, cooperation):
        raise PermissionDenied
    return cooperation


def download(content: bytes, code: str, kind: str) -> HttpResponse:
    """The file made of a deed, called by its code."""
    response = HttpResponse(content, content_type=KINDS[kind].mime)
    response["Content-Disposition"] = f'attachment; filename="{code}.{kind}"'
    return response
