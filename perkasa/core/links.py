"""The tokens of links in letters: they hold numbers, no personal data, and nobody can make one up.

They do not expire by the clock; the room they open says until when they count.
"""

from django.core import signing
from django.http import Http404


def token_of(salt: str, *numbers: int) -> str:
    """What stands in the address of a link of this kind; the same numbers give the same token."""
    return signing.Signer(salt=salt).sign_object(list(numbers))


def numbers_in(salt: str, token: str) -> list[int]:
    """What `token` holds; a forged one is not found."""
    try:
        return signing.Signer(salt=salt).unsign_object(token)
    except signing.BadSignature as error:
        raise Http404 from error
