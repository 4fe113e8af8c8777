"""A form that was sent after the session had ended: kept until its writer has signed in again."""

from django.http import HttpRequest, QueryDict

KEY = "kept_forms"


def keep(request: HttpRequest, name: str) -> None:
    """What was typed into the form called `name` waits in the session; files cannot wait there."""
    typed = request.POST.copy()
    typed.pop("csrfmiddlewaretoken", None)
    request.session[KEY] = {name: typed.urlencode()}


def take(request: HttpRequest, name: str) -> QueryDict | None:
    """What was kept of the form called `name`, once."""
    typed = request.session.get(KEY, {}).get(name)
    if typed is None:
        return None
    del request.session[KEY]
    return QueryDict(typed)
