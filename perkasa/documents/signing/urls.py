"""The addresses of signatures: they stand below their paper."""

from django.urls import path

from perkasa.documents.signing import views

SIGNING = "<slug:code>/tanda-tangan/"

urlpatterns = [
    path(SIGNING, views.index, name="signing.index"),
    path(SIGNING + "pindaian/", views.hand_in, name="signing.hand_in"),
    path(SIGNING + "elektronik/", views.certify, name="signing.certify"),
    path(SIGNING + "berkas-<int:number>/", views.file, name="signing.file"),
]
