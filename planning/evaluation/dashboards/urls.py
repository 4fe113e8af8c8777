"""The addresses of the dashboards; a name is the address of its view."""

from django.urls import path

from planning.evaluation.dashboards import views

urlpatterns = [
    path("kinerja/", views.public, name="evaluation.dashboards.public"),
    path("kinerja/csv/", views.download, name="evaluation.dashboards.download"),
    path("pimpinan/", views.leading, name="evaluation.dashboards.leading"),
]
