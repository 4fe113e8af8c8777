"""The addresses of papers."""

from django.urls import include, path

app_name = "documents"
urlpatterns = [
    path("naskah/", include("perkasa.documents.signing.urls")),
    path("naskah/", include("perkasa.documents.papers.urls")),
    path("verifikasi/", include("perkasa.documents.verification.urls")),
]
