"""Words typed into a form that could not be kept on the booking, until the next form shows them again."""

from django.http import HttpRequest

KEY = "consultation_words"
FIELDS = ("subject", "question")


def keep(request: HttpRequest) -> None:
    """What was typed survives a hold that is over and a session that has ended."""
    request.session[KEY] = {name: request.POST.get(name, "")[:4000] for name in FIELDS}


def kept(request: HttpRequest) -> dict[str, str]:
    """What was kept; empty values count for nothing."""
    return {name: words for name, words in request.session.get(KEY, {}).items() if words}


def forget(request: HttpRequest) -> None:
    """The words stand on a booking now."""
    request.session.pop(KEY, None)
