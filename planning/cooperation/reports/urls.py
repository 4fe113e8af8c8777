"""The addresses of reports and evaluations, below their cooperation."""

from django.urls import path

from planning.cooperation.reports import views

urlpatterns = [
    path("<slug:code>/laporan/", views.create, name="cooperation.reports.create"),
    path("<slug:code>/evaluasi/", views.evaluate, name="cooperation.reports.evaluate"),
]
