"""The addresses of single papers."""

from django.urls import path

from perkasa.documents.papers import views

urlpatterns = [
    path("<slug:code>/", views.detail, name="papers.detail"),
    path("<slug:code>/unduh/", views.download, name="papers.download"),
]
