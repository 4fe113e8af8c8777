"""The addresses of photos and papers."""

from django.urls import path

from planning.proposals.files import views

urlpatterns = [
    path("<slug:code>/isi/berkas/", views.index, name="proposals.files.index"),
    path("<slug:code>/berkas/<slug:number>/", views.file, name="proposals.files.file"),
    path("<slug:code>/berkas/<slug:number>/hapus/", views.remove, name="proposals.files.remove"),
]
