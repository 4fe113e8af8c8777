"""Parts of a page that keep themselves up to date: asked for again and again, sent only when they changed."""

from hashlib import sha256
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag


def living(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """The part as it is now; 304 when the reader has just this one."""
    part = render(request, template, context)
    part["ETag"] = etag = quote_etag(sha256(part.content).hexdigest()[:32])
    part["Cache-Control"] = "private, no-cache"
    return get_conditional_response(request, etag=etag, response=part) or part
