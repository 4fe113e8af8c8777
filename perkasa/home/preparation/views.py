"""The preparation sheet as a page and as one printed page."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from consultations.bookings.models import Booking
from perkasa.home.preparation.paper import pdf_of
from perkasa.home.preparation.policies import may_prepare
from perkasa.home.preparation.sheet import Sheet, sheet_of


def _sheet(request: HttpRequest, code: str) -> Sheet:
    """Only for who serves this consultation and for moderators; for all others it does not exist."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    if not may_prepare.test(request.user, booking):
        raise Http404
    return sheet_of(booking, request.user)


@require_safe
@login_required
def sheet(request: HttpRequest, code: str) -> HttpResponse:
    """Who comes, what they asked, what was before, what is near."""
    return render(request, "home/preparation/sheet.html", {"sheet": _sheet(request, code)})


@require_safe
@login_required
def paper(request: HttpRequest, code: str) -> HttpResponse:
    """The same on one sheet of A4."""
    answer = HttpResponse(pdf_of(_sheet(request, code)), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="persiapan-{code}.pdf"'
    answer["Cache-Control"] = "private, no-store"
    return answer
