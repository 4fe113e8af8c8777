"""Inviting people into an organisation, and answering an invitation."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from stakeholders.invitations import actions
from stakeholders.invitations.forms import InvitationForm
from stakeholders.invitations.models import Invitation
from stakeholders.invitations.policies import is_addressee, may_invite
from stakeholders.invitations.reading import cards_of, ending_of, facts_of
from stakeholders.invitations.tokens import find
from stakeholders.organisations.models import Organisation

ROWS = 25


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: HttpRequest, slug: str) -> HttpResponse:
    """Whom this organisation has invited, and a form to invite one more."""
    organisation = get_object_or_404(Organisation, slug=slug)
    if not may_invite.test(request.user, organisation):
        raise PermissionDenied(_("Hanya pimpinan instansi yang mengundang orang ke instansinya."))
    form = InvitationForm(request.POST or None, organisation=organisation)
    if request.method == "POST" and form.is_valid() and _invited(request, organisation, form):
        return redirect("stakeholders:invitations.index", slug)
    rows = Invitation.objects.visible_to(request.user).into(organisation).for_listing()
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    context = {
        "organisation": organisation,
        "form": form,
        "page": page,
        "cards": cards_of(page, request.user),
    }
    return render(request, "stakeholders/invitations/index.html", context)


def _invited(request: HttpRequest, organisation: Organisation, form: InvitationForm) -> bool:
    """Whether the invitation is on its way; if not, the form says why."""
    with reporting(request, success=_("Undangan dikirim."), form=form) as outcome:
        actions.invite(organisation, **form.cleaned_data, by=request.user)
    return not outcome.refused


@deed
def resend(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """A new letter with a new link."""
    return _take(
        request, slug, code, actions.resend, _("Undangan dikirim lagi; tautan yang lama tidak berlaku.")
    )


@deed
def revoke(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The link opens nothing any more."""
    return _take(request, slug, code, actions.revoke, _("Undangan sudah ditarik."))


def _take(
    request: HttpRequest, slug: str, code: str, verb: Callable[..., None], success: str
) -> HttpResponse:
    rows = Invitation.objects.visible_to(request.user).select_related("organisation")
    invitation = get_object_or_404(rows, organisation__slug=slug, code=code)
    with reporting(request, success=success):
        verb(invitation, by=request.user)
    return redirect("stakeholders:invitations.index", slug)


@require_safe
@never_cache
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link: strangers read the same whatever it is, only its addressee reads more."""
    if not request.user.is_authenticated:
        return render(request, "stakeholders/invitations/answer.html", {"path": request.path})
    invitation = _addressed(request, token)
    context = {
        "invitation": invitation,
        "token": token,
        "facts": facts_of(invitation),
        "ending": ending_of(invitation),
    }
    return render(request, "stakeholders/invitations/answer.html", context)


def _addressed(request: HttpRequest, token: str) -> Invitation:
    """The invitation of this link when it was sent to this person; else not found, whatever the reason."""
    invitation = find(token)
    if invitation is None or not is_addressee.test(request.user, invitation):
        raise Http404(
            _("Undangan ini tidak berlaku untuk akun Anda. Masuk dengan alamat yang menerima undangan.")
        )
    return invitation


@deed
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """The invited person holds the office from now on."""
    invitation = _addressed(request, token)
    with reporting(request, success=_("Selamat datang. Jabatan Anda sudah tercatat.")) as outcome:
        actions.accept(invitation, version=invitation.version, by=request.user)
    return (
        redirect("stakeholders:invitations.answer", token)
        if outcome.refused
        else redirect(invitation.organisation)
    )


@deed
def decline(request: HttpRequest, token: str) -> HttpResponse:
    """The invited person does not want it."""
    invitation = _addressed(request, token)
    with reporting(request, success=_("Undangan sudah ditolak. Pengundang diberi tahu.")):
        actions.decline(invitation, version=invitation.version, by=request.user)
    return redirect("stakeholders:invitations.answer", token)
