"""The addresses of verification."""

from django.urls import path

from planning.proposals.path import views

urlpatterns = [
    path("<slug:code>/accommodate/", views.accommodate, name="proposals.accommodate"),
    path("<slug:code>/leave_out/", views.leave_out, name="proposals.leave_out"),
]
