"""How often one address may ask: a counter per window in the cache; without the cache nobody is held up."""

from collections.abc import Callable
from functools import wraps

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

View = Callable[..., HttpResponse]


def limited(action: str, *, times: int, seconds: int) -> Callable[[View], View]:
    """The view answers one client address `times` per `seconds`; beyond that it says when to return (429)."""

    def decorate(view: View) -> View:
        @wraps(view)
        def counted(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            key = f"limit:{action}:{get_adapter().get_client_ip(request)}"
            if asked_again(key, seconds) > times:
                answer = render(request, "429.html", status=429)
                answer["Retry-After"] = str(seconds)
                return answer
            return view(request, *args, **kwargs)

        return counted

    return decorate


def asked_again(key: str, seconds: int) -> int:
    """How often was asked in this window, this time included."""
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key)
    except ValueError:  # between the two calls the window ended, or the cache forgot
        return 1
