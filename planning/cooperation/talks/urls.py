"""The addresses of the consultations of a cooperation."""

from django.urls import path

from planning.cooperation.talks import views

urlpatterns = [
    path("<slug:code>/konsultasi/", views.attach, name="cooperation.talks.attach"),
    path("<slug:code>/konsultasi/<slug:booking>/lepas/", views.detach, name="cooperation.talks.detach"),
]
