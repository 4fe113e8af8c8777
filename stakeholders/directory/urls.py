"""The addresses of organisations; included after everything else below /instansi/."""

from django.urls import path

from stakeholders.directory import views

urlpatterns = [
    path("instansi/", views.index, name="directory.index"),
    path("instansi/pilihan/", views.picks, name="directory.picks"),
    path("instansi/<slug:slug>/", views.detail, name="directory.detail"),
]
