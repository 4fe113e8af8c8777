"""The addresses of form E.81; a name is the address of its view."""

from django.urls import path

from planning.evaluation.sheets import views

urlpatterns = [
    path("<slug:code>/e81/", views.form, name="evaluation.sheets.form"),
    path("<slug:code>/e81/xlsx/", views.export, name="evaluation.sheets.export"),
    path("<slug:code>/e81/pdf/", views.printout, name="evaluation.sheets.printout"),
    path("<slug:code>/e81/unggah/", views.upload, name="evaluation.sheets.upload"),
]
