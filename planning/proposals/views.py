"""The pages of proposals: the list, one proposal, the guided filing, and the steps of its life."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import take
from perkasa.core.paging import ThinPaginator
from perkasa.core.refusals import reporting
from planning.proposals import actions, policies
from planning.proposals import consultations as link
from planning.proposals.alike import alike_of, overlaps_and_trail
from planning.proposals.around import around
from planning.proposals.choosing import ActivitySearch, PlaceSearch, activities_for, places_for
from planning.proposals.consultations import consultations_of
from planning.proposals.files.reading import files_of
from planning.proposals.filing import behalf
from planning.proposals.filing.asking import form_for, is_answered, keep_typing, question, where_next
from planning.proposals.filing.capacities import capacities_of
from planning.proposals.filing.naming import may_be_named
from planning.proposals.filing.ways_in import ways_in
from planning.proposals.filters import ProposalFilter
from planning.proposals.following.searches import followable
from planning.proposals.forms import SendForm, StartForm
from planning.proposals.lifecycle import plain_steps
from planning.proposals.models import Proposal
from planning.proposals.path.chain import chain_of
from planning.proposals.rows import list_rows, tabs_for
from planning.proposals.standing import standing_of
from planning.proposals.steps import REVIEW, STEPS, TYPED, after, names_for, of_own_draft
from planning.proposals.summary import summary_of
from planning.talks.reading import rows_of
from stakeholders.accounts.models import Account
from stakeholders.history.timeline import Line, timeline
from stakeholders.notifications.models import Notification
from stakeholders.privacy.consents import ConsentText, Purpose

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every proposal the reader may see, narrowed by the filter."""
    rows = Proposal.objects.visible_to(request.user).in_order()
    found = ProposalFilter(request.GET, rows, reader=request.user)
    shown, has_words = Proposal.objects.for_listing(), bool(request.GET.get("kata"))
    pages = ThinPaginator(found.qs, PER_PAGE, shown=shown, in_one_pass=has_words)
    page = pages.get_page(request.GET.get("page"))
    context = {
        "page": page,
        "rows": list_rows(page),
        "filter": found.form,
        "ways_in": ways_in(request.user),
        "tabs": tabs_for(request.user, request.GET.get("milik")),
        "search": followable(found.form),
    }
    return render(request, "planning/proposals/index.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One proposal: what it says, where it stands, what can be done next, and all that happened."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
    changes = timeline(proposal, reader=request.user)
    since = max(line.at for line in changes if not line.fields)
    with_people = policies.may_read_people.test(request.user, proposal)
    in_full, chain = policies.may_read_in_full.test(request.user, proposal), chain_of(proposal)
    context = {
        "proposal": proposal, "in_full": in_full, "with_people": with_people,
        "items": summary_of(proposal, in_full=in_full), "steps": plain_steps(proposal, request.user),
        "chain": chain, "standing": standing_of(proposal, chain, since=since),
        "may_edit": proposal.is_open and policies.may_edit.test(request.user, proposal),
        **files_of(proposal, request.user), "around": around(proposal, request.user),
        **_story(proposal, request.user, changes, with_people=with_people),
    }  # fmt: skip
    return render(request, "planning/proposals/detail.html", context)


def _story(proposal: Proposal, reader: Account, changes: list[Line], *, with_people: bool) -> dict:
    """All that happened, and what only the agency and those who read everything are told."""
    if not with_people:
        return {"changes": [line for line in changes if line.from_words != line.to_words]}
    return {
        "ledger": Notification.objects.about(proposal),
        **overlaps_and_trail(proposal, reader, changes),
        "talks": rows_of(
            consultations_of(proposal, reader),
            lambda booking: reverse("planning:proposals.detach", args=[proposal.code, booking.code]),
        ),
        "may_attach": policies.may_attach.test(reader, proposal),
        "together": proposal.together,
        "may_invite": policies.files_for_the_agency.test(reader, proposal),
        "naming": may_be_named(reader, proposal),
        "consent": ConsentText.objects.current(Purpose.NAME) if may_be_named(reader, proposal) else None,
    }


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """The first question of a new proposal; its answer makes the draft."""
    capacities = capacities_of(request.user)
    form = StartForm(request.POST or None, capacities=capacities)
    if request.method == "POST" and form.is_valid():
        answer = form.cleaned_data
        as_whom = answer["as_whom"]
        with reporting(request, form=form):
            proposal = actions.begin(
                as_whom.organisation, source=as_whom.source, plan_year=answer["plan_year"],
                title=answer["title"], by=request.user,
            )  # fmt: skip
        return redirect(after("judul", proposal))
    labels = [*(STEPS[name].label for name in names_for(capacities[0].source)), _("Periksa")]
    context = {"form": form, "labels": labels, "may_register": behalf.may_register(request.user)}
    return render(request, "planning/proposals/create.html", context)


@of_own_draft
def fill(request: HttpRequest, proposal: Proposal, step: str) -> HttpResponse:
    """One question about a draft, answered by typing."""
    if step not in TYPED:
        raise Http404
    form = form_for(request, proposal, TYPED[step])
    if is_answered(request, proposal, TYPED[step], form):
        return redirect(where_next(request, proposal, TYPED[step]))
    return render(request, "planning/proposals/fill.html", question(request, proposal, TYPED[step], form))


@of_own_draft
def activity(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Which sub-activity: search, then choose one of what was found."""
    step = STEPS["kegiatan"]
    form = form_for(request, proposal, step)
    if is_answered(request, proposal, step, form):
        return redirect(where_next(request, proposal, step))
    search = ActivitySearch(request.GET or {"lingkup": "kami"}, proposal=proposal)
    choice = {"search": search, "activities": activities_for(proposal, search)}
    return render(
        request, "planning/proposals/activity.html", question(request, proposal, step, form) | choice
    )


@of_own_draft
def place(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """In which village: choose the district, then the village or ward."""
    step = STEPS["lokasi"]
    form = form_for(request, proposal, step)
    if is_answered(request, proposal, step, form):
        return redirect(where_next(request, proposal, step))
    search = PlaceSearch(request.GET)
    choice = {"search": search, "places": places_for(proposal, search)}
    return render(request, "planning/proposals/place.html", question(request, proposal, step, form) | choice)


@require_POST
@of_own_draft
def autosave(request: HttpRequest, proposal: Proposal, step: str) -> HttpResponse:
    """Keep what is typed so far into one question."""
    if step not in TYPED:
        raise Http404
    return keep_typing(request, proposal, TYPED[step])


@require_safe
@of_own_draft
def alike(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """What resembles the draft as it was last kept; a part of the page of every question."""
    found = alike_of(proposal, request.user)
    return render(request, "planning/proposals/alike.html", {"alike": found})


@require_POST
@login_required
def submit(request: HttpRequest, code: str) -> HttpResponse:
    """File the draft as it was read on the last page."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    form = SendForm(request.POST)
    version = form.cleaned_data["version"] if form.is_valid() else None
    with reporting(request, success=_("Usulan %(code)s diajukan.") % {"code": proposal.code}) as outcome:
        actions.submit(proposal, by=request.user, version=version)
    return redirect(REVIEW, proposal.code) if outcome.refused else redirect(proposal)


@require_POST
@login_required
def accept(request: HttpRequest, code: str) -> HttpResponse:
    """Accept a filed proposal."""
    return _take(request, code, actions.accept, _("Usulan diterima."))


@require_POST
@login_required
def send_back(request: HttpRequest, code: str) -> HttpResponse:
    """Give a filed proposal back to its agency, with the reason."""
    return _take(request, code, actions.send_back, _("Usulan dikembalikan kepada pengusul."))


@require_POST
@login_required
def decline(request: HttpRequest, code: str) -> HttpResponse:
    """Decline a filed proposal, with the reason."""
    return _take(request, code, actions.decline, _("Usulan ditolak."))


@require_POST
@login_required
def withdraw(request: HttpRequest, code: str) -> HttpResponse:
    """Take one's own agency's proposal back, with the reason."""
    return _take(request, code, actions.withdraw, _("Usulan ditarik."))


def _take(request: HttpRequest, code: str, verb, success) -> HttpResponse:
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    return take(request, proposal, verb, success)


@require_POST
@login_required
def attach(request: HttpRequest, code: str) -> HttpResponse:
    """Name the consultation with the typed number as one about this proposal."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Konsultasi dikaitkan.")):
        link.attach(proposal, request.POST.get("konsultasi", ""), by=request.user)
    return redirect(proposal)


@require_POST
@login_required
def detach(request: HttpRequest, code: str, booking: str) -> HttpResponse:
    """Name it no longer."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Kaitan dilepas.")):
        link.detach(proposal, booking, by=request.user)
    return redirect(proposal)
