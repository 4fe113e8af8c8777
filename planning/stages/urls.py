"""The addresses of stages."""

from django.urls import path

from planning.stages import views

urlpatterns = [
    path("", views.index, name="stages.index"),
    path("tahapan.ics", views.calendar, name="stages.calendar"),
]
