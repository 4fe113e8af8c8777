"""The addresses of alignment."""

from django.urls import include, path

from planning.alignment import views

urlpatterns = [
    path("usulan/<slug:code>/periksa/", views.review, name="alignment.review"),
    path("rencana/", include("planning.alignment.trial.urls")),
    path("sinkronisasi/", include("planning.alignment.pairs.urls")),
    path("sinkronisasi/", include("planning.alignment.reports.urls")),
]
