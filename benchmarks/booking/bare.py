"""The floor: bare Django answers a POST with one conditional update, and nothing else."""

import os

import environ
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path

TAKE = "UPDATE bench_slots SET booked = booked + 1 WHERE service = %s AND starts_at = %s AND booked < 1"


def take(request: HttpRequest) -> HttpResponse:
    """201 for who has the time now, 409 for who comes late."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(TAKE, [request.POST["service"], request.POST["starts_at"]])
        return HttpResponse(status=201 if cursor.rowcount else 409)


urlpatterns = [path("take/", take)]


def make() -> object:
    """The application that the server serves; its lines to the database stay open, as ours do."""
    own = environ.Env.db_url_config(os.environ["DATABASE_URL"]) | {"CONN_MAX_AGE": 60}
    settings.configure(
        DATABASES={"default": own}, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], USE_TZ=True
    )
    return get_wsgi_application()
