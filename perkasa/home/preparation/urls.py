"""The addresses of the preparation sheet."""

from django.urls import path

from perkasa.home.preparation import views

SHEET = "konsultasi/pemesanan/<slug:code>/persiapan"

urlpatterns = [
    path(SHEET + "/", views.sheet, name="preparation.sheet"),
    path(SHEET + ".pdf", views.paper, name="preparation.paper"),
]
