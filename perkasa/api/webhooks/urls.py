"""The addresses of consumers."""

from django.urls import path

from perkasa.api.webhooks import views

urlpatterns = [
    path("langganan/", views.index, name="webhooks.index"),
    path("langganan/<slug:code>/akhiri/", views.end, name="webhooks.end"),
]
