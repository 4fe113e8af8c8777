"""The addresses of keys."""

from django.urls import path

from perkasa.api.keys import views

urlpatterns = [
    path("kunci/", views.index, name="keys.index"),
    path("kunci/<slug:code>/cabut/", views.revoke, name="keys.revoke"),
]
