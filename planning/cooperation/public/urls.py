"""The addresses everybody may read."""

from django.urls import path

from planning.cooperation.public import views

urlpatterns = [
    path("peta/", views.partners, name="cooperation.public.partners"),
    path("data.json", views.data, name="cooperation.public.data"),
]
