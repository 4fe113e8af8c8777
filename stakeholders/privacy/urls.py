"""The addresses about personal data."""

from django.urls import path

from stakeholders.privacy import views

urlpatterns = [
    path("privasi/", views.index, name="privacy.index"),
    path("privasi/teks/<slug:purpose>/<int:version>/", views.text, name="privacy.text"),
    path("data-saya/permohonan/<slug:code>/", views.detail, name="privacy.detail"),
    path("data-saya/permohonan/<slug:code>/cancel/", views.cancel, name="privacy.cancel"),
    path("data-saya/nik/", views.identity, name="privacy.identity"),
]
