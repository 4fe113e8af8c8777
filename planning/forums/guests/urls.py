"""The addresses of guests: below the forum for who signed in, `undangan/` for links in e-mails."""

from django.urls import path

from planning.forums.guests import views

LINK = "undangan/<str:token>/"

urlpatterns = [
    path("<slug:code>/undang/", views.invite, name="forums.guests.invite"),
    path("undangan-saya/<int:pk>/", views.answer, name="forums.guests.answer"),
    path("<slug:code>/yang-diundang/", views.index, name="forums.guests.index"),
    path("<slug:code>/undangan/<int:pk>/", views.change, name="forums.guests.change"),
    path("<slug:code>/undangan/<int:pk>/take_off/", views.take_off, name="forums.guests.take_off"),
    path(LINK, views.by_link, name="forums.guests.by_link"),
    path(LINK + "surat/", views.letter, name="forums.guests.letter"),
    path(LINK + "hadir/", views.come, name="forums.guests.come"),
    path(LINK + "tidak-hadir/", views.stay_away, name="forums.guests.stay_away"),
]
