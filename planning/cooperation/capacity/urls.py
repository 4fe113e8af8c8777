"""The addresses of the self-assessment."""

from django.urls import path

from planning.cooperation.capacity import views

urlpatterns = [
    path("", views.index, name="cooperation.capacity.index"),
    path("nilai/", views.assess, name="cooperation.capacity.assess"),
    path("<int:year>/", views.detail, name="cooperation.capacity.detail"),
]
