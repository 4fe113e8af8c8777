"""The addresses of alignment."""

from django.urls import include, path

from planning.alignment import views

urlpatterns = [
    path("usulan/<slug:code>/periksa/", views.review, name="alignment.review"),
    path("usulan/<slug:code>/keselarasan/", views.proposal, name="alignment.proposal"),
    path("usulan/<slug:code>/keselarasan/confirm/", views.confirm, name="alignment.confirm"),
    path("usulan/<slug:code>/keselarasan/exempt/", views.exempt, name="alignment.exempt"),
    path("rencana/", include("planning.alignment.trial.urls")),
    path("rencana/", include("planning.alignment.brief.urls")),
    path("sinkronisasi/", include("planning.alignment.pairs.urls")),
    path("sinkronisasi/", include("planning.alignment.reports.urls")),
]
