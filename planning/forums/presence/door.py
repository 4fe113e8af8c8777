"""The code at the door of a forum: six digits that are shown in the room and typed or scanned there."""

import hmac

from django.conf import settings
from django.urls import reverse
from django.utils.crypto import salted_hmac

from planning.forums.models import Forum

SALT = "planning.forums.presence"
DIGITS = 6


def code_of(forum: Forum) -> str:
    """The code of this forum and no other; nobody can work it out from the forum's number."""
    drawn = int(salted_hmac(SALT, str(forum.pk)).hexdigest(), 16)
    return f"{drawn % 10**DIGITS:0{DIGITS}}"


def opens(forum: Forum, typed: str) -> bool:
    """Whether `typed` is the code, however it was spaced."""
    return hmac.compare_digest("".join(typed.split()).encode(), code_of(forum).encode())


def address_of(forum: Forum) -> str:
    """What the QR at the door leads to: the page to check in, with the code filled in."""
    page = reverse("planning:forums.presence.check_in", args=[forum.code])
    return f"{settings.SITE_URL}{page}?kode={code_of(forum)}"
