"""The front door: which address leads to which app."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("perkasa.home.urls")),
    path("", include("perkasa.documents.urls")),
    path("", include("stakeholders.urls")),
    path("", include("consultations.urls")),
    path("", include("planning.urls")),
    path("akun/", include("allauth.urls")),
    path("admin/", admin.site.urls),
]
