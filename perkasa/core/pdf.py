"""HTML to PDF behind a closed door: only our own static files and `data:` addresses are ever read."""

from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

STATIC = "static:///"


class ClosedFetcher(URLFetcher):
    """Serves `static:///css/paper.css` from our own static files and `data:`; everything else is refused."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        if url.startswith("data:"):
            return super().fetch(url, headers)
        if url.startswith(STATIC):
            return URLFetcherResponse(url, body=_static_bytes(unquote(urlsplit(url).path).lstrip("/")))
        raise ValueError("Only static files and data: addresses may be read while a PDF is made.")


@lru_cache(maxsize=64)
def _static_bytes(name: str) -> bytes:
    found = finders.find(name)
    if not found:
        raise ValueError(f"There is no static file {name}.")
    return Path(found).read_bytes()


@lru_cache(maxsize=1)
def _paper_style() -> tuple[CSS, FontConfiguration, ClosedFetcher]:
    fonts, fetcher = FontConfiguration(), ClosedFetcher(allowed_protocols=["data", "static"])
    text = _static_bytes("css/paper.css").decode()
    sheet = CSS(string=text, font_config=fonts, url_fetcher=fetcher, base_url=STATIC)
    return sheet, fonts, fetcher


def render_pdf(template: str, context: dict[str, Any]) -> bytes:
    """The template as a tagged PDF (PDF/UA-1) in Indonesian, styled by `css/paper.css`.

    The template's `<title>`, `<meta name=author>` and `lang` become the metadata of the file.
    """
    sheet, fonts, fetcher = _paper_style()
    document = HTML(string=render_to_string(template, context), base_url=STATIC, url_fetcher=fetcher)
    return document.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")
