"""A citizen with unmistakable marks: none is found where others read: pages, logs, error reports, exports."""

import io
import json
import logging
import logging.config
import zipfile

import pytest
from django.contrib import admin
from django.http import HttpResponse
from django.test import Client
from django.urls import path, reverse

from perkasa.core.logs import DiscreetFormatter
from perkasa.home.privacy.tasks import make_copies
from perkasa.loggers import LOGGING
from stakeholders.privacy import actions as privacy
from tests.home.privacy.marked import EMAIL, MARKS, NAME, NIK, PHONE, WORDS
from tests.pages.pages import PAGES

pytestmark = pytest.mark.django_db
OUTSIDERS = ("stranger", "neighbour", "operator", "rival")
STAFF = ("planner", "head", "admin", "auditor")
READ = [page for page in PAGES if page.method == "get"]


@pytest.fixture
def written():
    """What the logs say meanwhile, as a live site writes it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(DiscreetFormatter())
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)


def all_of(answer: HttpResponse) -> str:
    """Headers and body, as they go over the line."""
    body = answer.getvalue() if answer.streaming else answer.content
    return f"{dict(answer.headers)} {body.decode(errors='replace')}"


def marks_in(text: str, marks=MARKS) -> list[str]:
    return [mark for mark in marks if mark.lower() in text.lower()]


def answer_to(world, page, visitor: str) -> HttpResponse:
    return world.client_of(visitor).get(world.address(page), page.data)


@pytest.mark.parametrize("visitor", OUTSIDERS)
def test_no_page_tells_others_about_a_citizen(marked, written, visitor):
    found = {
        str(page): marks for page in READ if (marks := marks_in(all_of(answer_to(marked, page, visitor))))
    }

    assert found == {}
    assert marks_in(written.getvalue()) == []


@pytest.mark.parametrize("visitor", STAFF)
def test_no_page_and_no_room_of_the_admin_shows_the_whole_number_to_anybody(marked, visitor):
    client = marked.client_of(visitor)
    rooms = [
        f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist" for model in admin.site._registry
    ]
    pages = [(marked.address(page), page.data) for page in READ] + [(reverse(room), {}) for room in rooms]

    found = [address for address, data in pages if NIK in all_of(client.get(address, data))]

    assert found == []


def test_the_owner_reads_their_own_words_and_the_mask_of_their_number(marked):
    """So that the walk above is known to walk where the marks are."""
    client = marked.client_of("citizen")

    booking = client.get(f"/konsultasi/pemesanan/{marked.records['past'][0]}/").content.decode()
    number = client.get("/data-saya/nik/").content.decode()

    assert marks_in(booking, (NAME, EMAIL, PHONE)) == [NAME, EMAIL, PHONE]
    assert ("3324********0001" in number, NIK in number) == (True, False)


@pytest.mark.parametrize("visitor", ["neighbour", "operator", "planner", "head", "admin", "auditor"])
def test_the_copy_of_another_holds_nothing_of_a_citizen(marked, visitor):
    copy = privacy.ask_copy(marked.visitors[visitor])
    make_copies()

    copy.refresh_from_db()
    with copy.file.open("rb") as file, zipfile.ZipFile(io.BytesIO(file.read())) as archive:
        texts = {name: archive.read(name).decode(errors="replace") for name in archive.namelist()}

    assert json.loads(texts["data.json"])["data"]
    assert {name: marks_in(text) for name, text in texts.items() if marks_in(text)} == {}


def test_what_is_typed_into_an_address_stands_in_no_log(marked, written):
    for visitor in ("stranger", "citizen"):
        client = marked.client_of(visitor)
        client.get("/lacak/", {"nomor": EMAIL})
        client.get(f"/hilang/{EMAIL}/{NIK}/", {"nama": NAME})
        client.post("/masuk/", {"login": EMAIL, "password": NAME})

    assert "Not Found: /hilang/[e-mail]/[NIK]/" in written.getvalue()
    assert marks_in(written.getvalue()) == []


def break_down(request):
    """A page with a fault of ours, which speaks of whom it serves."""
    account, told = request.user, request.POST["kata"]
    raise RuntimeError(f"{account} ({account.email}, {account.phone}, {NIK}) menulis: {told}")


urlpatterns = [path("rusak/", break_down)]


def test_an_error_report_says_where_it_broke_and_nothing_of_whom(marked, written, settings, mailoutbox):
    settings.ROOT_URLCONF, settings.ADMINS = __name__, [("Admin", "galat@contoh.id")]
    logging.config.dictConfig(LOGGING)
    client = Client(raise_request_exception=False)
    client.force_login(marked.visitors["citizen"])

    answer = client.post(f"/rusak/?e={EMAIL}", {"kata": f"{WORDS}\n{NIK}"})

    [report] = mailoutbox
    assert (answer.status_code, report.to) == (500, ["galat@contoh.id"])
    assert "POST /rusak/" in report.body
    assert "RuntimeError" in report.body
    assert "in break_down" in report.body
    for text in (
        report.subject,
        report.body,
        *(part for part, _kind in report.alternatives),
        written.getvalue(),
    ):
        assert marks_in(text) == []
