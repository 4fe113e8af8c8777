"""The addresses of one's calendar of forums."""

from django.urls import path

from planning.forums.feeds import views

urlpatterns = [
    path("kalender/saya/", views.own, name="forums.feeds.own"),
    path("kalender/saya/create/", views.create, name="forums.feeds.create"),
    path("kalender/saya/revoke/", views.revoke, name="forums.feeds.revoke"),
    path("kalender/<str:secret>.ics", views.read, name="forums.feeds.read"),
]
