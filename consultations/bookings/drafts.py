"""Words typed into a form that could not be kept on the booking, until the next form shows them again."""

from django.http import HttpRequest

KEY = "consultation_words"
FIELDS = ("subject", "question")
ASKED = "isian_"
"""How the names of a service's own questions begin."""


def keep(request: HttpRequest) -> None:
    """What was typed survives a hold that is over and a session that has ended."""
    typed = {name: request.POST.get(name, "")[:4000] for name in FIELDS}
    asked = [name for name in request.POST if name.startswith(ASKED)]
    request.session[KEY] = typed | {name: _answer(request.POST.getlist(name)) for name in asked}


def suggest(request: HttpRequest, *, subject: str, question: str) -> None:
    """The next form shows these words, for the visitor to go on with."""
    request.session[KEY] = {"subject": subject, "question": question}


def _answer(values: list[str]) -> str | list[str]:
    return values[0][:4000] if len(values) == 1 else [value[:300] for value in values[:50]]


def kept(request: HttpRequest) -> dict[str, str | list[str]]:
    """What was kept; empty values count for nothing."""
    return {name: words for name, words in request.session.get(KEY, {}).items() if words}


def forget(request: HttpRequest) -> None:
    """The words stand on a booking now."""
    request.session.pop(KEY, None)
