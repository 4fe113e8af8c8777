"""Deeds that need a signed-in person, and deeds by the link of a letter, which speaks for one person."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from perkasa.core.refusals import reporting

View = Callable[..., HttpResponse]


def deed(view: View) -> View:
    """Only POST, only for people who are signed in.

    Whoever is not signs in and then stands on the page above, where the button is: a deed's address is its
    record's address and one word more.
    """

    @wraps(view)
    def guarded_view(request: HttpRequest, *args, **details) -> HttpResponse:
        if request.user.is_authenticated:
            return view(request, *args, **details)
        above = request.path.rstrip("/").rpartition("/")[0] + "/"
        return redirect_to_login(above)

    return require_POST(guarded_view)


def take(request: HttpRequest, record: Any, verb: Callable[..., object], success) -> HttpResponse:
    """Take one step on `record` with the reason that was typed; back on its page stands what became of it."""
    with reporting(request, success=success):
        verb(record, by=request.user, reason=request.POST.get("reason", ""))
    return redirect(record)


def may_answer_for(request: HttpRequest, person) -> bool:
    """Whether a letter's link lets its reader act for `person`: they themselves, or nobody who signed in."""
    return not request.user.is_authenticated or request.user.pk == person.pk


def refuse_others(request: HttpRequest, person) -> None:
    """Whoever signed in as somebody else acts in their own name only, also with a letter of `person`."""
    if not may_answer_for(request, person):
        raise PermissionDenied(
            _(
                "Tautan ini ditujukan kepada orang lain. Minta orangnya menjawab sendiri; "
                "bila Anda orangnya, keluar dahulu dari akun ini."
            )
        )
