"""The addresses of reports, below `/konsultasi/survei/laporan/`."""

from django.urls import path

from consultations.surveys.reports import views

REPORT = "<int:pk>/"

urlpatterns = [
    path("", views.index, name="surveys.reports.index"),
    path("begin/", views.begin, name="surveys.reports.begin"),
    path(REPORT, views.detail, name="surveys.reports.detail"),
    path(REPORT + "rencana/", views.write, name="surveys.reports.write"),
    path(REPORT + "submit/", views.submit, name="surveys.reports.submit"),
    path(REPORT + "approve/", views.approve, name="surveys.reports.approve"),
    path(REPORT + "send_back/", views.send_back, name="surveys.reports.send_back"),
]
