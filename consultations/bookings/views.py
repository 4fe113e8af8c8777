"""The way to a booking, one question per page; bookings as they are read; the steps of officers."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from consultations.bookings import actions, answers, drafts
from consultations.bookings.buttons import buttons
from consultations.bookings.choosing import service_page
from consultations.bookings.diary import find_slot
from consultations.bookings.files import BookingFile
from consultations.bookings.filters import BookingFilter
from consultations.bookings.forms import HoldForm, TimeForm, WordsForm, chosen_minutes
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import UNSENT, Booking, BookingQuerySet, Status
from consultations.bookings.policies import is_asker
from consultations.bookings.reading import matters, offer, papers, rows, summary
from consultations.bookings.registering.policies import may_register
from consultations.bookings.standing import standing
from consultations.services.crumbs import crumbs
from consultations.services.models import Service
from consultations.services.policies import may_see_the_desk
from consultations.services.tabs import tabs
from perkasa.core.doors import deed, take
from perkasa.core.files import serve
from perkasa.core.lifecycle import labels_of
from perkasa.core.refusals import hearing, reporting
from stakeholders.history.timeline import timeline
from stakeholders.notifications.models import Notification

ROWS = 25
STEPS = [
    gettext_lazy("Pilih jadwal"),
    gettext_lazy("Cara bertemu"),
    gettext_lazy("Isi keperluan"),
    gettext_lazy("Periksa dan kirim"),
]


def _crumbs(*above: tuple[str, Service]) -> dict:
    """Where a page below the consultations stands."""
    return {"crumbs": crumbs(*above), "index": reverse("consultations:services.index")}


def _asking(service: Service, step: int, **more) -> dict:
    """What every page on the way to a booking shows."""
    return {"service": service, "steps": STEPS, "current": step, **_crumbs((service.name, service)), **more}


@require_safe
def choose(request: HttpRequest, slug: str) -> HttpResponse:
    """Step 1: the service and its free times; open to everyone."""
    service = get_object_or_404(Service, slug=slug)
    minutes = chosen_minutes(service, request.GET)
    offered = service_page(service, reader=request.user, minutes=minutes, now=timezone.now())
    context = {"service": service, "steps": STEPS, "minutes": minutes, **offered, **_crumbs()}
    return render(
        request, "consultations/bookings/choose.html", context | {"selected": request.GET.get("waktu")}
    )


@require_safe
@login_required
def start(request: HttpRequest, slug: str) -> HttpResponse:
    """Step 2: the chosen time, and how to meet."""
    service = get_object_or_404(Service, slug=slug)
    chosen, minutes = TimeForm(request.GET), chosen_minutes(service, request.GET)
    if not chosen.is_valid():
        messages.error(request, _("Pilih salah satu jadwal dari daftar."))
        return redirect(service)
    wish = {"reader": request.user, "minutes": minutes, "now": timezone.now()}
    with reporting(request) as outcome:
        slot = find_slot(service, chosen.cleaned_data["waktu"], **wish)
    if outcome.refused:
        return redirect(service)
    known = {"waktu": slot.starts, "menit": minutes}
    form = HoldForm(initial=known, service=service, has_room=bool(slot.rooms))
    context = {"form": form, "items": offer(service, slot), "minutes": settings.BOOKING_HOLD_MINUTES}
    context |= {"can_register": may_register.test(request.user, service), "chosen": request.GET.urlencode()}
    return render(request, "consultations/bookings/start.html", _asking(service, 2, **context))


@require_POST
def hold(request: HttpRequest, slug: str) -> HttpResponse:
    """The time is held while the form is filled in; who is not signed in comes back to the chosen time."""
    if not request.user.is_authenticated:
        query = urlencode({"waktu": request.POST.get("waktu", "")})
        return redirect_to_login(reverse("consultations:bookings.start", args=[slug]) + "?" + query)
    service = get_object_or_404(Service, slug=slug)
    form = HoldForm(request.POST, service=service)
    if not form.is_valid():
        messages.error(request, _("Pilih jadwal dari daftar dan cara bertemu."))
        return redirect(service)
    with hearing(request) as outcome:
        booking = actions.hold(service, **form.answers, by=request.user)
    return redirect(service) if outcome.refused else redirect("consultations:bookings.fill", booking.code)


@require_http_methods(["GET", "POST"])
def fill(request: HttpRequest, code: str) -> HttpResponse:
    """Step 3: what it is about; what is typed survives a hold that is over and a session that has ended."""
    if not request.user.is_authenticated:
        drafts.keep(request)
        return redirect_to_login(request.path)
    booking = get_object_or_404(Booking.objects.asked_by(request.user).for_filling(), code=code)
    if booking.status not in UNSENT:
        drafts.keep(request)
        return redirect(booking)
    typed = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = WordsForm(*typed, booking=booking, initial=booking.words | drafts.kept(request))
    if form.is_valid() and _describe(request, booking, form):
        return redirect("consultations:bookings.check", booking.code)
    drafts.keep(request)
    context = _asking(booking.service, 3, form=form, booking=booking, files=papers(booking))
    is_held = booking.is_held(timezone.now())
    return render(request, "consultations/bookings/fill.html", context | {"is_held": is_held})


def _describe(request: HttpRequest, booking: Booking, form: WordsForm) -> bool:
    """Whether the booking now carries the words; if not, the form says why."""
    matter = drafts.matter(request, form.answers["question"])
    with hearing(request, form=form) as outcome:
        actions.describe(booking, **form.answers, matter=matter, by=request.user)
    if not outcome.refused:
        drafts.forget(request)
    return not outcome.refused


@require_safe
@login_required
def check(request: HttpRequest, code: str) -> HttpResponse:
    """Step 4: everything on one page before it is sent."""
    booking = get_object_or_404(Booking.objects.asked_by(request.user).for_listing(), code=code)
    if booking.status not in UNSENT:
        return redirect(booking)
    change = reverse("consultations:bookings.fill", args=[code])
    if not (booking.subject and booking.is_held(timezone.now())):
        return redirect(change)
    items = summary(booking, change=change)
    context = _asking(booking.service, 4, booking=booking, items=items, files=papers(booking))
    return render(request, "consultations/bookings/check.html", context)


@deed
def detach(request: HttpRequest, code: str, file_code: str) -> HttpResponse:
    """A file is taken out again before sending."""
    mine = Booking.objects.asked_by(request.user)
    found = get_object_or_404(
        BookingFile.objects.filter(booking__in=mine), booking__code=code, code=file_code
    )
    with reporting(request, success=_("Berkas sudah dihapus.")):
        actions.detach(found, by=request.user)
    return redirect("consultations:bookings.fill", code)


def _listing(request: HttpRequest, bookings: BookingQuerySet, *, for_officers: bool) -> dict:
    """A page of bookings with its filter and the tabs of the consultations."""
    found = BookingFilter(request.GET, bookings.by_urgency(timezone.now()).for_listing())
    page = Paginator(found.qs, ROWS).get_page(request.GET.get("page"))
    context = {"page": page, "filter": found, "tabs": tabs(request), "address": request.path}
    return context | {"rows": rows(page, for_officers=for_officers), **_crumbs()}


@require_safe
@login_required
def mine(request: HttpRequest) -> HttpResponse:
    """What I have asked for, and the time I may be holding right now."""
    context = _listing(request, Booking.objects.requested_by(request.user), for_officers=False)
    context["places"] = PlaceInLine.objects.of(request.user).live().for_listing()
    return render(request, "consultations/bookings/mine.html", context)


@require_safe
@login_required
def served(request: HttpRequest) -> HttpResponse:
    """What waits for me as an officer; moderators and readers of everything see all of it."""
    if not may_see_the_desk.test(request.user, None):
        raise PermissionDenied
    context = _listing(request, Booking.objects.on_desk_of(request.user), for_officers=True)
    return render(request, "consultations/bookings/served.html", context)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One booking: where it stands, who has it, what comes next, its trail and its reminders."""
    visible = Booking.objects.of_visitors().visible_to(request.user)
    booking = get_object_or_404(visible.for_listing(), code=code)
    is_mine = is_asker.test(request.user, booking)
    if booking.status == Status.HELD and is_mine:
        return redirect("consultations:bookings.fill", booking.code)
    context = {
        "booking": booking,
        "is_mine": is_mine,
        **buttons(booking, request.user),
        **_story(request, booking),
        **_crumbs(),
    }
    return render(request, "consultations/bookings/detail.html", context)


def _story(request: HttpRequest, booking: Booking) -> dict:
    """What can be read about one booking."""
    return {
        "standing": standing(booking, now=timezone.now()),
        "items": [*summary(booking), *matters(booking)],
        "files": papers(booking),
        "changes": timeline(booking, reader=request.user, labels=labels_of(BOOKING)),
        "notifications": Notification.objects.about(booking),
    }


@require_safe
@login_required
def file(request: HttpRequest, code: str, file_code: str) -> HttpResponseBase:
    """A private file, for those who may see its booking."""
    visible = Booking.objects.visible_to(request.user)
    found = get_object_or_404(
        BookingFile.objects.filter(booking__in=visible), booking__code=code, code=file_code
    )
    return serve(found.file, found.name)


@deed
def submit(request: HttpRequest, code: str) -> HttpResponse:
    """The request goes to the officer."""
    booking = get_object_or_404(Booking.objects.asked_by(request.user), code=code)
    with hearing(request, success=_("Permohonan terkirim. Simpan nomor %(code)s.") % {"code": code}):
        actions.submit(booking, by=request.user)
    return redirect(booking)


@deed
def release(request: HttpRequest, code: str) -> HttpResponse:
    """The held time is given back."""
    mine = Booking.objects.asked_by(request.user).select_related("service", "session")
    booking = get_object_or_404(mine, code=code)
    with reporting(request, success=_("Jadwal sudah dilepas.")):
        actions.release(booking, by=request.user)
    return redirect(booking.session or booking.service)


def _take(request: HttpRequest, code: str, verb: Callable[..., None], success: str) -> HttpResponse:
    """Take one step on a booking the person may see, with the reason they typed."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user), code=code)
    return take(request, booking, verb, success)


@deed
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """The officer promises the time."""
    return _take(request, code, answers.confirm, _("Jadwal konsultasi dipastikan. Pemohon diberi tahu."))


@deed
def decline(request: HttpRequest, code: str) -> HttpResponse:
    """The officer refuses, with a reason."""
    return _take(request, code, answers.decline, _("Permohonan ditolak. Pemohon diberi tahu alasannya."))


@deed
def cancel(request: HttpRequest, code: str) -> HttpResponse:
    """The person who asked does not come, with a reason."""
    return _take(request, code, answers.cancel, _("Permohonan dibatalkan dan jadwalnya dilepas."))


@deed
def call_off(request: HttpRequest, code: str) -> HttpResponse:
    """The officer takes a promised time back, with a reason."""
    return _take(request, code, answers.call_off, _("Jadwal dibatalkan. Pemohon diberi tahu alasannya."))


@deed
def conclude(request: HttpRequest, code: str) -> HttpResponse:
    """The officer notes that it took place."""
    return _take(request, code, answers.conclude, _("Konsultasi dicatat terlaksana."))


@deed
def mark_absent(request: HttpRequest, code: str) -> HttpResponse:
    """The officer notes that nobody came."""
    return _take(request, code, answers.mark_absent, _("Pemohon dicatat tidak hadir."))
