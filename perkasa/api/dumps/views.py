"""The files of a day, and the latest ones under an address that lasts."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.cache import get_conditional_response
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from perkasa.api.dumps.models import Dump, DumpFile
from perkasa.core.files import serve


@require_safe
def file(request: HttpRequest, dataset: str, day: date, form: str) -> HttpResponseBase:
    """One file of one day; it never changes."""
    found = get_object_or_404(
        DumpFile.objects.select_related("dump"), dump__in=Dump.objects.ready(), dump__dataset=dataset,
        dump__day=day, format=form,
    )  # fmt: skip
    etag = f'"{found.sha256}"'
    answer = get_conditional_response(request, etag=etag) or serve(found.file, found.name)
    answer["Content-Type"], answer["ETag"] = found.media_type, etag
    answer["Cache-Control"], answer["Access-Control-Allow-Origin"] = "public, max-age=86400", "*"
    return answer


@require_safe
@cache_control(public=True, max_age=600)
def latest(request: HttpRequest, dataset: str, form: str) -> HttpResponse:
    """Where the newest file of this dataset stands."""
    ready = DumpFile.objects.filter(dump__in=Dump.objects.ready(), dump__dataset=dataset, format=form)
    newest = ready.select_related("dump").order_by("-dump__day").first()
    return redirect(get_object_or_404(ready.select_related("dump"), pk=newest.pk if newest else None))
