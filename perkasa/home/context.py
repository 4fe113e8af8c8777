"""What every page frame knows."""

from django.conf import settings
from django.http import HttpRequest


def frame(request: HttpRequest) -> dict:
    """The address of the site for links that leave it, whom to ask, whether this is a first look, and
    with whose eyes it is seen."""
    frame = {"site_url": settings.SITE_URL, "site": settings.CONTACT, "is_demo": settings.DEBUG}
    return frame | {"visit": getattr(request, "visit", None)}
