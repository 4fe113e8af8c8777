"""Server time of whole pages of the public list, from WSGI request to HTML, beside the same queries bare."""

import sys

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.house import scratch_database
from benchmarks.proposals.made import fill, settle
from benchmarks.timing import bare, milliseconds
from planning.proposals.filters import ProposalFilter
from planning.proposals.models import Proposal
from planning.proposals.views import PER_PAGE
from stakeholders.organisations.models import Organisation

ROUNDS, DEEP, TARGET_MS, ROWS = 15, 400, 60.0, 100_000


def filters() -> dict[str, dict[str, str]]:
    """Each filter of the list by itself, and one of three."""
    agency = Organisation.objects.filter(addressed_proposals__isnull=False).order_by("pk").first()
    return {
        "everything": {},
        "year": {"tahun": "2027"},
        "district": {"kecamatan": "33.24.05"},
        "village": {"kecamatan": "33.24.05", "desa": "33.24.05.2003"},
        "field": {"bidang": "1.03"},
        "agency": {"instansi": agency.slug},
        "source": {"sumber": "village"},
        "stage": {"tahap": "partner"},
        "status": {"status": "submitted"},
        "verdict": {"keselarasan": "aligned"},
        "common word": {"kata": "jalan"},
        "rare word": {"kata": "Dukuh 4711"},
        "number": {"kata": "UPR-001267"},
        "year, source, status": {"tahun": "2028", "sumber": "village", "status": "submitted"},
    }


def measure(name: str, asked: dict[str, str], page: int) -> None:
    """One line: the whole page, the same queries bare, their ratio, and how many queries it asks."""
    client, address = Client(), reverse("planning:proposals.index")
    query = asked | {"page": str(page)}
    with CaptureQueriesContext(connection) as seen:
        client.get(address, query)
        queries = [one["sql"] for one in seen]
    number = ProposalFilter(asked, Proposal.objects.visible_to(None)).qs.count()
    last = max(1, -(-number // PER_PAGE))
    floor = milliseconds(bare(queries), ROUNDS)
    ours = milliseconds(lambda: client.get(address, query), ROUNDS)
    shown = f"{name}, page {min(page, last)}"
    sys.stdout.write(
        f"{shown:32}{number:9}{ours:11.1f}{floor:11.1f}{ours / floor:7.1f}{len(queries):9}{TARGET_MS:13.0f}\n"
    )


def main() -> None:
    """In a database of its own, gone afterwards."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with scratch_database():
        settings.ALLOWED_HOSTS, settings.DEBUG = ["testserver"], False  # templates as they are served
        fill(rows)
        settle()
        cache.clear()
        write = sys.stdout.write
        write(f"{Proposal.objects.count()} proposals, the list as a stranger asks for it\n")
        write(
            f"{'name':32}{'found':>9}{'ours (ms)':>11}{'floor (ms)':>11}{'ratio':>7}{'queries':>9}"
            f"{'target (ms)':>13}\n"
        )
        for name, asked in filters().items():
            for page in (1, DEEP):
                measure(name, asked, page)
