"""The address of a hand-over."""

from django.urls import path

from perkasa.home.handover import views

urlpatterns = [path("serah-terima/<int:pk>/", views.detail, name="handover.detail")]
