"""The pages of parties: who they are, what each pays, who coordinates."""

from django.contrib.auth.decorators import login_required
from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.doors import deed
from perkasa.core.forms import Form
from perkasa.core.refusals import reporting
from perkasa.core.sheets import Sheet
from planning.cooperation.doors import worked_on
from planning.cooperation.parties import actions
from planning.cooperation.parties.forms import PartyForm, Seats, Shares
from planning.cooperation.parties.models import Share
from planning.cooperation.partners.links import address_for
from planning.cooperation.partners.reading import letters_of


@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """The parties, and one more; partners with the link they answer by."""
    cooperation = worked_on(request, code)
    form = PartyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Pihak ditambahkan."), form=form) as outcome:
            actions.add(cooperation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:cooperation.parties.index", code)
    known = list(cooperation.parties.all())
    prefetch_related_objects(known, "letters")
    parties = [(party, address_for(request, party), letters_of(party)) for party in known]
    context = {"cooperation": cooperation, "parties": parties, "form": form}
    return render(request, "planning/cooperation/parties/index.html", context)


@login_required
def change(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Say something else about a party."""
    cooperation = worked_on(request, code)
    party = get_object_or_404(cooperation.parties.select_related("cooperation"), number=number)
    form = PartyForm(request.POST or None, party=party)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Pihak disimpan."), form=form) as outcome:
            actions.change(party, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:cooperation.parties.index", code)
    context = {"cooperation": cooperation, "party": party, "form": form}
    return render(request, "planning/cooperation/parties/change.html", context)


@deed
def remove(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Let a party go."""
    party = get_object_or_404(worked_on(request, code).parties.select_related("cooperation"), number=number)
    with reporting(request, success=_("Pihak dihapus.")):
        actions.remove(party, by=request.user)
    return redirect("planning:cooperation.parties.index", code)


@deed
def renew_link(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """End the links given out to a party; the page then shows a new one."""
    party = get_object_or_404(worked_on(request, code).parties.select_related("cooperation"), number=number)
    with reporting(request, success=_("Tautan lama tidak berlaku lagi. Kirimkan tautan yang baru.")):
        actions.renew_link(party, by=request.user)
    return redirect("planning:cooperation.parties.index", code)


@login_required
def shares(request: HttpRequest, code: str) -> HttpResponse:
    """What each party pays, year by year."""
    cooperation = worked_on(request, code)
    said = list(
        Share.objects.filter(party__cooperation=cooperation).values(
            "party", "year", "amount", "source", "budget_line"
        )
    )
    rows = Shares(request.POST or None, initial=said, form_kwargs={"cooperation": cooperation})
    if request.method == "POST" and rows.is_valid():
        with reporting(request, success=_("Pembiayaan disimpan.")):
            payments = [row.payment for row in rows if row.cleaned_data.get("party")]
            actions.set_shares(cooperation, payments, by=request.user)
        return redirect(cooperation)
    context = {"cooperation": cooperation, "sheet": Sheet(Form(), rows)}
    return render(request, "planning/cooperation/parties/shares.html", context)


@login_required
def team(request: HttpRequest, code: str) -> HttpResponse:
    """Who sits in the coordinating team."""
    cooperation = worked_on(request, code)
    rows = Seats(request.POST or None, initial=list(cooperation.seats.values("duty", "office")))
    if request.method == "POST" and rows.is_valid():
        with reporting(request, success=_("TKKSD disimpan.")):
            seats = [row.seat for row in rows if row.cleaned_data.get("duty")]
            actions.set_team(cooperation, seats, by=request.user)
        return redirect(cooperation)
    context = {"cooperation": cooperation, "sheet": Sheet(Form(), rows)}
    return render(request, "planning/cooperation/parties/team.html", context)
