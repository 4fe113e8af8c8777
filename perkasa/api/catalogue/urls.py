"""The addresses of the page of data and of its catalogue."""

from django.urls import path

from perkasa.api.catalogue import views

urlpatterns = [
    path("", views.index, name="catalogue.index"),
    path("catalog.json", views.dcat, name="catalogue.dcat"),
]
