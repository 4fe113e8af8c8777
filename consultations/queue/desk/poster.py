"""The sheet for the door: a QR that leads to a number."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from perkasa.core.pdf import render_pdf
from perkasa.core.qr import qr_svg
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


def poster_pdf() -> bytes:
    """One page of A4, made of the letterhead of today and the address where numbers are drawn."""
    address = settings.SITE_URL + reverse("consultations:queue.visiting.take")
    head = letterhead_of(Organisation.objects.host(), timezone.localdate()).as_json()
    context = {"letterhead": head, "address": address, "qr": qr_svg(address)}
    return render_pdf("pdf/poster-antrean.html", context)
