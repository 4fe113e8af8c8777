"""How a message proves that it comes from this portal; pure."""

import hashlib
import hmac


def signature_of(secret: str, body: bytes, at: int) -> str:
    """t=1798000000,v1=…: HMAC-SHA256 of the moment, a dot, and the body as it is sent."""
    digest = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"
