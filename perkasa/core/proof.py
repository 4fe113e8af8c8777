"""Deeds of weight: whoever does them has just proven to be who they are, by the strongest means they have."""

import time
from collections.abc import Callable
from functools import wraps

from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ReauthenticationRequired
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

View = Callable[..., HttpResponse]


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

    Otherwise allauth asks them and then does what they had sent. Whoever looks with another's eyes never
    passes.
    """
    refuse_visits(request)
    if request.user.is_authenticated and not is_proven(request):
        raise ReauthenticationRequired


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
