"""The addresses of alignment."""

from django.urls import include, path

from planning.alignment import views

urlpatterns = [
    path("usulan/<slug:code>/periksa/", views.review, name="alignment.review"),
    path("sinkronisasi/", include("planning.alignment.pairs.urls")),
]
