"""The addresses of registrations; the name is the address of the view."""

from django.urls import path

from stakeholders.registrations import views

START = "instansi/daftar/"
ONE = START + "<slug:code>/"

urlpatterns = [
    path(START, views.start, name="registrations.start"),
    path(ONE, views.detail, name="registrations.detail"),
    path(ONE + "rincian/", views.describe, name="registrations.describe"),
    path(ONE + "bukti/", views.prove, name="registrations.prove"),
    path(ONE + "bukti/hapus-<slug:file_code>/", views.detach, name="registrations.detach"),
    path(ONE + "berkas/<slug:file_code>/", views.file, name="registrations.file"),
    path(ONE + "submit/", views.submit, name="registrations.submit"),
    path(ONE + "withdraw/", views.withdraw, name="registrations.withdraw"),
]
