"""The address of the catalogue."""

from django.urls import path

from planning.proposals.catalogue import views

urlpatterns = [path("kamus/", views.index, name="proposals.catalogue.index")]
