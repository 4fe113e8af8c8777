"""The link under a digest that ends one subscription without signing in; it names a row, nobody's data."""

from django.core import signing
from django.urls import reverse

from planning.proposals.following.models import Follow

SALT = "planning.proposals.following.stop"


def stop_path(follow: Follow) -> str:
    """Where whoever holds the letter ends this subscription."""
    token = signing.Signer(salt=SALT).sign_object(follow.pk)
    return reverse("planning:proposals.following.stop", args=[token])


def follow_behind(token: str) -> Follow | None:
    """The subscription a link was written for; None when it has ended or the link is broken."""
    try:
        number = signing.Signer(salt=SALT).unsign_object(token)
    except signing.BadSignature:
        return None
    return Follow.objects.for_listing().filter(pk=number).first()
