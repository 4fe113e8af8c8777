"""The addresses of links in e-mails about records."""

from django.urls import path

from planning.forums.records.by_link import views

LINK = "berita-acara/tinjau/<str:token>/"

urlpatterns = [
    path(LINK, views.show, name="forums.records.by_link.show"),
    path(LINK + "agree/", views.agree, name="forums.records.by_link.agree"),
    path(LINK + "object_to/", views.object_to, name="forums.records.by_link.object_to"),
]
