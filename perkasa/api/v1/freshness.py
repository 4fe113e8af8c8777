"""Whether the reader already has an answer: its fingerprint, and since when it is as it is."""

import hashlib

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

A_WEEK = 7 * 24 * 3600
"""Whatever is asked is remembered no longer, so that odd questions do not fill the cache."""
FRESH = "public, max-age=60"


def as_known(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """`answer` with ETag and Last-Modified, or 304 to whoever has it already."""
    digest = hashlib.sha256(answer.content).hexdigest()[:32]
    etag, since = f'"{digest}"', _unchanged_since(request, digest)
    answer["ETag"], answer["Last-Modified"], answer["Cache-Control"] = etag, http_date(since), FRESH
    return get_conditional_response(request, etag=etag, last_modified=since, response=answer) or answer


def _unchanged_since(request: HttpRequest, digest: str) -> int:
    """When this address was first seen to answer just this; now, when nobody remembers."""
    place = hashlib.sha256(request.get_full_path().encode()).hexdigest()[:32]
    now = int(timezone.now().timestamp())
    seen = cache.get(f"api:seen:{place}")
    if seen and seen[0] == digest:
        return seen[1]
    cache.set(f"api:seen:{place}", (digest, now), A_WEEK)
    return now
