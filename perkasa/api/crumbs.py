"""The way back from the rooms of open data."""

from django.urls import reverse
from django.utils.translation import gettext as _


def crumbs() -> list[dict[str, str]]:
    """The page of data, above every other room."""
    return [{"label": _("Data terbuka"), "url": reverse("api:catalogue.index")}]
