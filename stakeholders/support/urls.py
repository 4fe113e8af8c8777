"""The addresses of visits."""

from django.urls import path

from stakeholders.support import views

urlpatterns = [
    path("bantuan/selesai/", views.end, name="support.end"),
    path("bantuan/<int:pk>/", views.begin, name="support.begin"),
]
