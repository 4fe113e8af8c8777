"""The addresses of what is offered."""

from django.urls import path

from consultations.services import views

urlpatterns = [path("", views.index, name="services.index")]
