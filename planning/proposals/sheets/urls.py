"""The addresses of lists of proposals; a name is the address of its view."""

from django.urls import path

from planning.proposals.sheets import views

urlpatterns = [
    path("daftar/", views.create, name="proposals.sheets.create"),
    path("daftar/<int:pk>/", views.detail, name="proposals.sheets.detail"),
    path("daftar/<int:pk>/baris-ditolak.xlsx", views.refused, name="proposals.sheets.refused"),
    path("t-d-4/", views.index, name="proposals.sheets.index"),
    path("t-d-4/unduh.xlsx", views.export, name="proposals.sheets.export"),
    path("t-d-4/unduh.pdf", views.printout, name="proposals.sheets.printout"),
]
