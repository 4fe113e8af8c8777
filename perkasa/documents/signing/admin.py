"""Signatures in the admin: read beside their paper, never changed."""

from perkasa.core.admin import ReadOnlyRows
from perkasa.documents.signing.models import Signature


class SignatureRows(ReadOnlyRows):
    """Who signed how and when."""

    model = Signature
    fields = ["method", "signer", "at", "sha256", "holds_original"]
