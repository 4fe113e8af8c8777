"""The addresses of comments."""

from django.urls import path

from planning.proposals.comments import views

urlpatterns = [
    path("<slug:code>/tanggapan/", views.comment, name="proposals.comments.comment"),
    path("<slug:code>/tanggapan/<int:number>/laporkan/", views.report, name="proposals.comments.report"),
]
