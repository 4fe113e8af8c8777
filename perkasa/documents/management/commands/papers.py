"""`manage.py papers`: draw the newest paper of every kind anew, to look at a layout that was changed."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from perkasa.documents.kinds import Kind
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.rendering import pdf_of


class Command(BaseCommand):
    help = "Draws the newest paper of every kind into a folder; the sealed files are left alone."

    def add_arguments(self, parser):
        parser.add_argument("--folder", type=Path, default=settings.VAR_DIR / "papers")

    def handle(self, *args, folder: Path, **options):
        folder.mkdir(parents=True, exist_ok=True)
        for kind in Kind:
            paper = Paper.objects.filter(kind=kind).order_by("-issued_at").first()
            if paper is None:
                self.stdout.write(f"{kind}: there is no paper yet; `make demo` issues some.")
                continue
            target = folder / f"{kind}.pdf"
            target.write_bytes(pdf_of(paper))
            self.stdout.write(f"{kind}: {target}")
