"""A sheet that was sent after the session had ended: kept until its writer has signed in again."""

from django.http import HttpRequest, QueryDict

KEY = "minutes_sheets"


def keep(request: HttpRequest, code: str) -> None:
    """What was typed about this consultation waits in the session."""
    request.session[KEY] = {code: request.POST.urlencode()}


def take(request: HttpRequest, code: str) -> QueryDict | None:
    """What was kept about this consultation, once."""
    sheet = request.session.get(KEY, {}).get(code)
    if sheet is None:
        return None
    del request.session[KEY]
    return QueryDict(sheet)
