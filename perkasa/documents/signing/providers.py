"""Certified signature providers: what one must do, and the one the settings name."""

from typing import Protocol

from django.conf import settings

from perkasa.documents.signing.esign import ESignClient


class Provider(Protocol):
    """Somebody who signs PDFs with a person's certified key."""

    def check(self, nik: str) -> None:
        """Raises a Refusal with a sentence when this person cannot sign there."""

    def sign(self, pdf: bytes, *, name: str, nik: str, passphrase: str, address: str) -> bytes:
        """The signed PDF; raises a Refusal with a sentence, and then nothing was signed as far as is known.

        `address` is where the paper is verified, for a visible signature that shows it.
        """


def provider() -> Provider | None:
    """The provider of `SIGNING_PROVIDER`; None while certified signatures are off."""
    if settings.SIGNING_PROVIDER == "esign":
        return ESignClient(
            base=settings.ESIGN_URL.rstrip("/"),
            user=settings.ESIGN_USER,
            password=settings.ESIGN_PASSWORD,
            seconds=settings.ESIGN_SECONDS,
            box=settings.ESIGN_BOX,
        )
    return None
