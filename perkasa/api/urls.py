"""The addresses of open data."""

from django.urls import include, path

app_name = "api"
urlpatterns = [
    path("api/v1/", include("perkasa.api.v1.urls")),
    path("data/", include("perkasa.api.catalogue.urls")),
    path("data/", include("perkasa.api.keys.urls")),
    path("data/", include("perkasa.api.webhooks.urls")),
    path("data/", include("perkasa.api.dumps.urls")),
]
