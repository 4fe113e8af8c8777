"""What the portal has told the person who reads, and how they want to be told."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from stakeholders.notifications import actions, letters
from stakeholders.notifications.forms import ChoicesForm
from stakeholders.notifications.models import Notification

ROWS = 25


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Every message to this person, newest first, those still to come included."""
    mine = Notification.objects.addressed_to(request.user).in_portal().for_listing()
    page = Paginator(mine, ROWS).get_page(request.GET.get("page"))
    lines = [
        (notification, letters.subject_of(notification), letters.path_of(notification))
        for notification in page
    ]
    context = {"page": page, "lines": lines, "has_unread": any(row.is_unread for row in page)}
    return render(request, "stakeholders/notifications/index.html", context)


@deed
def open_message(request: HttpRequest, pk: int) -> HttpResponse:
    """The message counts as read, and its reader stands on the page it speaks of."""
    mine = Notification.objects.addressed_to(request.user).in_portal()
    notification = get_object_or_404(mine.select_related("recipient"), pk=pk)
    actions.open_message(notification, by=request.user)
    return redirect(letters.path_of(notification))


@deed
def read_all(request: HttpRequest) -> HttpResponse:
    """Everything that has come counts as read."""
    with reporting(request, success=_("Semua pemberitahuan ditandai sudah dibaca.")):
        actions.read_all(request.user)
    return redirect("stakeholders:notifications.index")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def choices(request: HttpRequest) -> HttpResponse:
    """How each kind of message reaches the reader, and when they want quiet."""
    form = ChoicesForm(request.POST or None, account=request.user)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Pilihan pemberitahuan Anda sudah disimpan.")):
            actions.choose(request.user, form.wishes())
            actions.choose_quiet(request.user, *form.quiet())
        return redirect("stakeholders:notifications.choices")
    above = {"label": _("Pemberitahuan"), "url": reverse("stakeholders:notifications.index")}
    context = {"form": form, "digest_at": settings.DIGEST_AT, "items": [above]}
    return render(request, "stakeholders/notifications/choices.html", context)
