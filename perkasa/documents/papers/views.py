"""A paper for those who may read it: its page and its PDF."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from perkasa.core.files import serve
from perkasa.documents.papers.models import Paper

View = Callable[..., HttpResponseBase]


def with_paper(view: View) -> Callable[..., HttpResponseBase]:
    """Hand the view a paper that this person may read.

    To a stranger every other code is a reason to sign in, and to somebody signed in it is not found: neither
    learns which codes exist.
    """

    @wraps(view)
    def fetch(request: HttpRequest, code: str, **details) -> HttpResponseBase:
        paper = (
            Paper.objects.visible_to(request.user)
            .select_related("corrects")
            .filter(code=code.upper())
            .first()
        )
        if paper is not None:
            return view(request, paper, **details)
        if request.user.is_authenticated:
            raise Http404
        return redirect_to_login(request.get_full_path())

    return fetch


@require_safe
@with_paper
def detail(request: HttpRequest, paper: Paper) -> HttpResponse:
    """What the paper is, whether its PDF is ready, and where it can be checked."""
    return render(
        request,
        "documents/papers/detail.html",
        {"paper": paper, "corrections": list(paper.corrections.all())},
    )


@require_safe
@with_paper
def download(request: HttpRequest, paper: Paper) -> HttpResponseBase:
    """The sealed PDF; while it is being made, the paper's page says so."""
    return serve(paper.file, paper.download_name) if paper.is_done else redirect(paper)
