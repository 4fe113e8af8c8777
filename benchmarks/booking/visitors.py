"""What one visitor sends over a line of their own: forms, as a browser posts them."""

from datetime import datetime
from http.client import HTTPConnection, HTTPResponse
from typing import NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

from django.utils import timezone

from consultations.bookings.forms import TIME

TOKEN = "t" * 32
PAGE, DONE = "/konsultasi/", 302
WORDS = {"subject": "Renja 2027", "question": "Bagaimana pagunya tahun ini?", "agrees": "on"}


class Wish(NamedTuple):
    """A time of a service, and the session of a person who is signed in."""

    session: str
    slug: str
    starts_at: datetime


class Visitor:
    """Speaks to the server on `port`; the line stays open between forms."""

    def __init__(self, port: int):
        self.line = HTTPConnection("127.0.0.1", port, timeout=60)

    def post(self, path: str, form: dict[str, str], session: str = "") -> HTTPResponse:
        """The answer to a form, read to its end."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Cookie": f"sessionid={session}; csrftoken={TOKEN}",
            "Referer": "https://127.0.0.1/",
            "X-CSRFToken": TOKEN,
            "X-Forwarded-Proto": "https",
        }
        self.line.request("POST", path, urlencode(form), headers)
        answer = self.line.getresponse()
        answer.read()
        return answer

    def hold(self, wish: Wish) -> str:
        """The address of the booking whose time is held now; empty for who comes late."""
        form = {"waktu": timezone.localtime(wish.starts_at).strftime(TIME), "cara": "online"}
        path = f"{PAGE}{wish.slug}/tahan/"
        answer = self.post(path, form | {"kunci": str(uuid4())}, wish.session)
        where = answer.headers.get("Location", "")
        return _expect(answer, where.removesuffix("isi/") if where.endswith("isi/") else "")

    def book(self, wish: Wish) -> str:
        """Held, described and sent: the address of the booking; empty when the time was lost."""
        if booking := self.hold(wish):
            _expect(self.post(f"{booking}isi/", WORDS, wish.session), "")
            _expect(self.post(f"{booking}submit/", {}, wish.session), "")
        return booking

    def take(self, wish: Wish) -> str:
        """The same time taken at the floor's."""
        form = {"service": wish.slug, "starts_at": wish.starts_at.isoformat()}
        return "taken" if self.post("/take/", form).status == 201 else ""


def _expect(answer: HTTPResponse, result: str) -> str:
    """`result`, once it is certain that the form was not answered with a page of faults."""
    if answer.status != DONE:
        raise RuntimeError(f"Expected a redirect, got {answer.status}.")
    return result
