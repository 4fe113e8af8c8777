"""The addresses of the map and the figures."""

from django.urls import path

from planning.proposals.public import views

urlpatterns = [
    path("peta/", views.districts, name="proposals.public.districts"),
    path("statistik/", views.figures, name="proposals.public.figures"),
]
