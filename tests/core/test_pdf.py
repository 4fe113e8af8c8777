"""While a PDF is made, nothing but our own static files and data: addresses is read."""

import pytest
from django.core.exceptions import SuspiciousFileOperation
from weasyprint import HTML

from perkasa.core.pdf import STATIC, ClosedFetcher
from perkasa.core.qr import qr_svg


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/",
        "https://contoh.id/a.png",
        "file:///etc/hostname",
        "FILE:///etc/hostname",
        "ftp://a/b",
        "static://elsewhere/css/paper.css",
        "//contoh.id/a.png",
        "css/paper.css",
        "static:///css/none.css",
        "",
    ],
)
def test_every_other_address_is_refused(address):
    with pytest.raises(ValueError, match=r"Only static files and data: addresses|There is no static file"):
        ClosedFetcher().fetch(address)


@pytest.mark.parametrize(
    "name", ["../perkasa/settings.py", "css/../../manage.py", "%2e%2e/manage.py", "/etc/hostname"]
)
def test_nothing_outside_the_static_folders_is_reached(name):
    with pytest.raises((ValueError, SuspiciousFileOperation)):
        ClosedFetcher().fetch(STATIC + name)


def test_static_files_and_data_are_served():
    assert b"@page" in ClosedFetcher().fetch("static:///css/paper.css").read()
    assert ClosedFetcher().fetch("data:text/plain,isi").read() == b"isi"


def test_a_page_that_asks_for_a_local_file_is_made_without_it(caplog):
    html = (
        '<img src="file:///etc/hostname" alt=""><link rel=stylesheet href="http://127.0.0.1:9/a.css"><p>isi'
    )

    pdf = HTML(string=html, base_url=STATIC, url_fetcher=ClosedFetcher()).write_pdf()

    assert pdf.startswith(b"%PDF-")
    assert "Only static files and data: addresses" in caplog.text


def test_a_qr_code_is_a_picture_that_needs_no_request():
    assert qr_svg("https://contoh.id/").startswith("data:image/svg+xml")
