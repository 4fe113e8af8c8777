"""The addresses of public information; the name is the address of the view."""

from django.urls import path

from stakeholders.information import views

ALL = "informasi/"
ONE = ALL + "<slug:code>/"

urlpatterns = [
    path(ALL, views.index, name="information.index"),
    path(ALL + "ajukan/", views.ask, name="information.ask"),
    path(ONE, views.detail, name="information.detail"),
    path(ONE + "berkas/<slug:file_code>/", views.file, name="information.file"),
    path(ONE + "withdraw/", views.withdraw, name="information.withdraw"),
    path(ONE + "keberatan/", views.object_to, name="information.object_to"),
]
