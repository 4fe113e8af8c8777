"""The addresses of the formula and its versions."""

from django.urls import path

from planning.overlap.tuning import views

urlpatterns = [
    path("rumus/", views.index, name="overlap.tuning.index"),
    path("rumus/propose/", views.propose, name="overlap.tuning.propose"),
    path("rumus/<int:number>/accept/", views.accept, name="overlap.tuning.accept"),
    path("rumus/<int:number>/decline/", views.decline, name="overlap.tuning.decline"),
    path("rumus/<int:number>/retire/", views.retire, name="overlap.tuning.retire"),
]
