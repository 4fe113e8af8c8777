"""Whether a PDF carries a signature over its own bytes: pure functions; no certificate is judged."""

import hashlib
import re

RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]")
DER_SEQUENCE = b"\x30"
DIGESTS = (hashlib.sha256, hashlib.sha384, hashlib.sha512)


def is_signed(pdf: bytes) -> bool:
    """Whether the last signature in `pdf` covers all of it and holds the digest of what it covers.

    Who signed and whether the certificate stands is the answer of a validator, such as the one of BSrE; this
    says that the file was signed and has not changed since (ISO 32000-1, 12.8.1).
    """
    found = list(RANGE.finditer(pdf))
    if not found:
        return False
    start, length, rest, rest_length = map(int, found[-1].groups())
    if start != 0 or rest < length or rest + rest_length != len(pdf):
        return False
    seal = _contents(pdf[length:rest])
    covered = pdf[:length] + pdf[rest:]
    return seal.startswith(DER_SEQUENCE) and any(digest(covered).digest() in seal for digest in DIGESTS)


def _contents(gap: bytes) -> bytes:
    """The signature itself: hexadecimal between angle brackets, in the gap that it does not cover."""
    try:
        return bytes.fromhex(gap.strip().strip(b"<>").decode("ascii"))
    except ValueError:
        return b""


def holds(pdf: bytes, original: bytes) -> bool:
    """Whether `pdf` begins with every byte of `original`, as a signature that only adds leaves it."""
    return pdf.startswith(original)
