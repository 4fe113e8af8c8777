"""The addresses of an appeal."""

from django.urls import path

from planning.proposals.answers import views

urlpatterns = [
    path("<slug:code>/tanggapan-balik/", views.appeal, name="proposals.answers.appeal"),
    path("<slug:code>/tanggapan-balik/grant/", views.grant, name="proposals.answers.grant"),
    path("<slug:code>/tanggapan-balik/reject/", views.reject, name="proposals.answers.reject"),
]
