"""The board of the waiting room, opened by a secret address on a screen where nobody signs in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from consultations.queue.boards.reading import calls, upcoming
from consultations.queue.line import line_of_today
from consultations.queue.living import living
from consultations.queue.models import Screen


def _numbers(secret: str) -> dict:
    """What the screen shows; an address that was taken back is not found."""
    screen = get_object_or_404(Screen.objects.open(), secret=secret)
    line = line_of_today()
    return {"screen": screen, "day": line.day, "calls": calls(line), "upcoming": upcoming(line)}


@require_safe
@never_cache
def board(request: HttpRequest, secret: str) -> HttpResponse:
    """Who is called where, and who comes next, to be read from across the room."""
    return render(request, "consultations/queue/boards/board.html", _numbers(secret))


@require_safe
def numbers(request: HttpRequest, secret: str) -> HttpResponse:
    """The part of the board that changes."""
    return living(request, "consultations/queue/boards/numbers.html", _numbers(secret))
