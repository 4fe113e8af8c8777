"""The two doors of every dataset: its rows page by page, and one row by its lasting name."""

from collections.abc import Callable
from typing import Any

from django.http import Http404
from django.http.response import HttpResponseBase
from rest_framework.generics import GenericAPIView
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response

from perkasa.api.datasets.all import DATASETS
from perkasa.api.datasets.dataset import Dataset
from perkasa.api.v1.freshness import as_known
from perkasa.api.v1.limits import HEADER, ByKey, PerMinute
from perkasa.api.v1.narrowing import AsOnThePage
from perkasa.api.v1.paging import ByCursor
from perkasa.api.v1.schema import OpenSchema

CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Last-Modified, RateLimit-Limit, RateLimit-Remaining, "
    "RateLimit-Reset, Retry-After, Link",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": f"{HEADER}, If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}
LICENCE = '<https://creativecommons.org/licenses/by/4.0/deed.id>; rel="license"'
View = Callable[..., HttpResponseBase]


class OpenView(GenericAPIView):
    """What every door shares: anybody may read, so often a minute, from any page of the world."""

    dataset: Dataset = DATASETS[0]  # every door is told its own
    limits: dict[str, str] = {}
    schema = OpenSchema()
    authentication_classes = [ByKey]
    permission_classes = []
    throttle_classes = [PerMinute]
    renderer_classes = [JSONRenderer]
    filter_backends = [AsOnThePage]
    pagination_class = ByCursor

    @property
    def described(self) -> Any:
        """What the document says of this door."""
        return self.dataset

    def get_serializer_class(self) -> Any:
        return self.described.serializer

    def get_queryset(self) -> Any:
        return self.dataset.rows()

    def options(self, request: Any, *args: Any, **details: Any) -> Response:
        return Response(status=204, headers=PREFLIGHT)

    def dispatch(self, request: Any, *args: Any, **details: Any) -> HttpResponseBase:
        answer = super().dispatch(request, *args, **details)
        if isinstance(answer, Response) and answer.status_code == 200:
            answer = as_known(request, answer.render())
        for name, value in (CORS | self.limits | {"Link": LICENCE}).items():
            answer[name] = value
        return answer


class RowsView(OpenView):
    """Every row the public may read, narrowed as on the page."""

    def get(self, request: Any) -> Response:
        rows = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.dataset.written(rows or []))


class RowView(OpenView):
    """One of them by its lasting name."""

    def get(self, request: Any, name: str) -> Response:
        meant = None if "\x00" in name else self.dataset.found(name)
        row = self.get_queryset().filter(meant).first() if meant is not None else None
        if row is None:
            raise Http404
        return Response(self.dataset.written([row])[0])


def rows_of(dataset: Dataset, name: str) -> View:
    """The door to the rows of `dataset`, under the name of its address."""
    return named(RowsView.as_view(dataset=dataset), name)


def row_of(dataset: Dataset, name: str) -> View:
    """The door to one row of `dataset`, under the name of its address."""
    return named(RowView.as_view(dataset=dataset), name)


def named(view: View, name: str) -> View:
    """The door under the name of its address."""
    view.__name__, view.__module__ = name, "perkasa.api.v1.views"
    return view
