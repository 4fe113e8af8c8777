"""Deeds that need a signed-in person: a session that ended meanwhile leads back to the page one came from."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

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
