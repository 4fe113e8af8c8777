"""The addresses of what a year comes to."""

from django.urls import path

from planning.alignment.reports import views

urlpatterns = [
    path("indeks/", views.indices, name="alignment.reports.indices"),
    path("konsistensi/", views.consistency, name="alignment.reports.consistency"),
    path("cara-memeriksa/", views.checks, name="alignment.reports.checks"),
    path("matriks.xlsx", views.workbook, name="alignment.reports.workbook"),
    path("matriks.pdf", views.printout, name="alignment.reports.printout"),
    path("laporan/", views.issue, name="alignment.reports.issue"),
]
