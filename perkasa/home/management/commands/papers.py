"""`manage.py papers`: draw the newest paper of every kind anew, and the sheets that are no papers."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.queue.desk.poster import poster_pdf
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.rendering import pdf_of
from perkasa.home.preparation.paper import pdf_of as pdf_of_sheet
from perkasa.home.preparation.sheet import sheet_of
from stakeholders.organisations.models import Organisation


class Command(BaseCommand):
    help = "Draws the newest paper of every kind, the preparation sheet and the poster into a folder."

    def add_arguments(self, parser):
        parser.add_argument("--folder", type=Path, default=settings.VAR_DIR / "papers")

    def handle(self, *args, folder: Path, **options):
        """The sealed files are left alone."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in [*_papers(), *_sheets()]:
            if content is None:
                self.stdout.write(f"{name}: there is no paper yet; `make demo` issues some.")
                continue
            target = folder / f"{name}.pdf"
            target.write_bytes(content)
            self.stdout.write(f"{name}: {target}")


def _papers() -> Iterator[tuple[str, bytes | None]]:
    for kind in Kind:
        paper = Paper.objects.filter(kind=kind).order_by("-issued_at").first()
        yield kind, paper and pdf_of(paper)


def _sheets() -> Iterator[tuple[str, bytes | None]]:
    """Of the next promised consultation, and for the door of the office."""
    coming = Booking.objects.filter(session=None).to_come(timezone.now())
    booking = coming.for_listing().first()
    yield "lembar-persiapan", booking and pdf_of_sheet(sheet_of(booking, booking.officer.account))
    yield "poster-antrean", poster_pdf() if Organisation.objects.filter(is_host=True).exists() else None
