"""What the portal has told the person who reads."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from stakeholders.notifications import letters
from stakeholders.notifications.models import Notification

ROWS = 25


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Every message to this person, newest first, those still to come included."""
    mine = (
        Notification.objects.visible_to(request.user).addressed_to(request.user).not_cancelled().for_listing()
    )
    page = Paginator(mine, ROWS).get_page(request.GET.get("page"))
    lines = [
        (notification, letters.subject_of(notification), letters.path_of(notification))
        for notification in page
    ]
    return render(request, "stakeholders/notifications/index.html", {"page": page, "lines": lines})
