"""The addresses of the nomenclature."""

from django.urls import path

from planning.nomenclature import views

urlpatterns = [
    path("", views.index, name="nomenclature.index"),
    path("pilihan/", views.picks, name="nomenclature.picks"),
    path("perubahan/", views.changes, name="nomenclature.changes"),
]
