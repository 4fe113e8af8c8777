"""The addresses of the papers of stages, below their cooperation."""

from django.urls import path

from planning.cooperation.files import views

urlpatterns = [
    path("<slug:code>/dokumen/", views.add, name="cooperation.files.add"),
    path("<slug:code>/dokumen/<slug:number>/", views.file, name="cooperation.files.file"),
    path("<slug:code>/dokumen/<slug:number>/remove/", views.remove, name="cooperation.files.remove"),
]
