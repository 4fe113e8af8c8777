"""The addresses of public verification."""

from django.urls import path

from perkasa.documents.verification import views

urlpatterns = [
    path("", views.find, name="verification.find"),
    path("<slug:code>/", views.detail, name="verification.detail"),
    path("<slug:code>/cocokkan/", views.compare, name="verification.compare"),
]
