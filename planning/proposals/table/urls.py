"""The addresses of the table."""

from django.urls import path

from planning.proposals.table import views

urlpatterns = [
    path("tabel/", views.create, name="proposals.table.create"),
    path("tabel/simpan/", views.autosave, name="proposals.table.autosave"),
    path("tabel/buang/", views.discard, name="proposals.table.discard"),
    path("tabel/<int:key>/", views.detail, name="proposals.table.detail"),
    path("tabel/<int:key>/letter/", views.letter, name="proposals.table.letter"),
    path("tabel/<int:key>/submit/", views.submit, name="proposals.table.submit"),
]
