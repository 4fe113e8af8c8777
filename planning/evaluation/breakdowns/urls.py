"""The address of the parts of a row; a name is the address of its view."""

from django.urls import path

from planning.evaluation.breakdowns import views

urlpatterns = [
    path("<slug:code>/isi/<int:position>/rincian/", views.fill, name="evaluation.breakdowns.fill"),
]
