"""Deeds of weight: whoever does them has just proven to be who they are, by the strongest means they have."""

import time
from collections.abc import Callable
from functools import wraps
from urllib.parse import urlencode

from allauth.account.adapter import get_adapter
from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.reauthentication import STATE_SESSION_KEY
from allauth.account.utils import get_next_redirect_url
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal.httpkit import deserialize_request, serialize_request
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import resolve
from django.utils.translation import gettext as _

View = Callable[..., HttpResponse]
RESUME = f"{__name__}.resume"


def recently_proven(view: View) -> View:
    """Who signs, decides in bulk or takes personal data out proves first that it is they; see `prove`."""

    @wraps(view)
    def proven_view(request: HttpRequest, *args, **details) -> HttpResponse:
        prove(request)
        return view(request, *args, **details)

    return proven_view


def in_person(view: View) -> View:
    """A page that hands out a key opens only to the person themselves; see `refuse_visits`."""

    @wraps(view)
    def personal_view(request: HttpRequest, *args, **details) -> HttpResponse:
        refuse_visits(request)
        return view(request, *args, **details)

    return personal_view


def refuse_visits(request: HttpRequest) -> None:
    """Whoever looks with another's eyes never passes."""
    if getattr(request, "visited_by", None) is not None:
        raise PermissionDenied(_("Langkah ini hanya dapat dilakukan oleh orangnya sendiri."))


def prove(request: HttpRequest) -> None:
    """The person has proven within `PROOF_MINUTES` to be who they are; strangers are the view's own affair.

    Otherwise they are asked, and then what they had sent is done as it was sent: with the filter of its list
    and everything chosen in it. Whoever looks with another's eyes never passes.
    """
    refuse_visits(request)
    if request.user.is_authenticated and not is_proven(request):
        _put_by(request)
        raise ImmediateHttpResponse(_ask(request))


def resume(request: HttpRequest, waiting: dict) -> HttpResponse:
    """What was put by is done, if the proof was given for it; a proof for something else forgets it."""
    wanted = get_next_redirect_url(request)
    if wanted != waiting["address"]:
        return redirect(wanted or "/")
    again = deserialize_request(waiting["request"], request)
    view = resolve(again.path_info)
    return view.func(again, *view.args, **view.kwargs)


def _put_by(request: HttpRequest) -> None:
    """What was sent waits in the session; whatever waited there before is given up.

    allauth would do the same, but loses what was sent to an address with a query, such as a filtered list.
    """
    request.session.pop(STATE_SESSION_KEY, None)
    if request.method == "POST":
        waiting = {"address": request.get_full_path(), "request": serialize_request(request)}
        request.session[STATE_SESSION_KEY] = {"callback": RESUME, "state": waiting}


def _ask(request: HttpRequest) -> HttpResponse:
    [method, *_others] = get_adapter().get_reauthentication_methods(request.user)
    return redirect(f"{method['url']}?{urlencode({REDIRECT_FIELD_NAME: request.get_full_path()})}")


def is_proven(request: HttpRequest) -> bool:
    """With a second factor that counts, or a sign-in, which asked for everything there was; else a password.

    Who has neither password nor factor came by a code sent to them, and there is nothing more to ask.
    """
    if is_mfa_enabled(request.user):
        return _shown_recently(request, lambda record: record["method"] == "mfa" or _is_sign_in(record))
    if not request.user.has_usable_password():
        return True
    return _shown_recently(request, lambda record: True)


def _is_sign_in(record: dict) -> bool:
    return not record.get("reauthenticated")


def _shown_recently(request: HttpRequest, counts: Callable[[dict], bool]) -> bool:
    since = time.time() - settings.PROOF_MINUTES * 60
    records = get_authentication_records(request, request.user)
    return any(counts(record) and record["at"] > since for record in records)
