"""The addresses of the nomenclature."""

from django.urls import path

from planning.nomenclature import views

urlpatterns = [
    path("", views.index, name="nomenclature.index"),
    path("pilihan/", views.picks, name="nomenclature.picks"),
    path("perubahan/", views.changes, name="nomenclature.changes"),
    path("kode-hilang/", views.standing, name="nomenclature.standing"),
    path("<int:year>/<str:code>/", views.item, name="nomenclature.item"),
]
