"""The pages of the entrance hall."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from perkasa.home.showcase import samples


def components(request: HttpRequest) -> HttpResponse:
    """Every component in every state, for those who build pages; only when DEBUG is on."""
    return render(request, "home/components.html", samples())
