"""The preparation sheet as a PDF."""

from django.utils import timezone

from perkasa.core.pdf import render_pdf
from perkasa.home.preparation.sheet import Sheet
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


def pdf_of(sheet: Sheet) -> bytes:
    """`sheet` on one page of A4, with its foot; its texts were cut so that they fit."""
    head = letterhead_of(Organisation.objects.host(), timezone.localdate()).as_json()
    return render_pdf("pdf/lembar-persiapan.html", {"sheet": sheet, "letterhead": head})
