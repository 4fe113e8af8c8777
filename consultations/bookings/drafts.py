"""Words typed into a form that could not be kept on the booking, until the next form shows them again."""

from django.http import HttpRequest

KEY, ABOUT = "consultation_words", "consultation_about"
FIELDS = ("subject", "question")
ASKED = "isian_"
"""How the names of a service's own questions begin."""


def keep(request: HttpRequest) -> None:
    """What was typed survives a hold that is over and a session that has ended; reading keeps nothing."""
    if request.method != "POST":
        return
    typed = {name: request.POST.get(name, "")[:4000] for name in FIELDS}
    asked = [name for name in request.POST if name.startswith(ASKED)]
    request.session[KEY] = typed | {name: _answer(request.POST.getlist(name)) for name in asked}


def suggest(request: HttpRequest, *, subject: str, question: str, title: str = "", path: str = "") -> None:
    """The next form shows these words, for the visitor to go on with.

    With a `path`, the page called `title` is what the booking is about, as long as the question names it.
    """
    request.session[KEY] = {"subject": subject, "question": question}
    request.session[ABOUT] = {"title": title[:300], "path": path}


def matter(request: HttpRequest, question: str) -> dict[str, str] | None:
    """Title and path of the page this question was suggested by; None when it no longer names it."""
    about = request.session.get(ABOUT) or {}
    return about if about.get("path") and about["path"] in question else None


def _answer(values: list[str]) -> str | list[str]:
    return values[0][:4000] if len(values) == 1 else [value[:300] for value in values[:50]]


def kept(request: HttpRequest) -> dict[str, str | list[str]]:
    """What was kept; empty values count for nothing."""
    return {name: words for name, words in request.session.get(KEY, {}).items() if words}


def forget(request: HttpRequest) -> None:
    """The words stand on a booking now."""
    request.session.pop(KEY, None)
    request.session.pop(ABOUT, None)
