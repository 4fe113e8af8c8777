"""The addresses of the standards; what was measured stands apart, for staff."""

from django.urls import path

from consultations.standards import views

urlpatterns = [
    path("standar/", views.index, name="standards.index"),
    path("standar/<slug:slug>/", views.detail, name="standards.detail"),
    path("kinerja/", views.measured, name="standards.measured"),
]
