"""The addresses of files of a forum."""

from django.urls import path

from planning.forums.papers import views

urlpatterns = [
    path("<slug:code>/berkas/<slug:number>/", views.file, name="forums.papers.file"),
    path("<slug:code>/berkas/<slug:number>/hapus/", views.remove, name="forums.papers.remove"),
]
