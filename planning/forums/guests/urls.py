"""The addresses of guests: below the forum for who signed in, `undangan/` for links in e-mails."""

from django.urls import path

from planning.forums.guests import views

LINK = "undangan/<str:token>/"

urlpatterns = [
    path("<slug:code>/undang/", views.invite, name="forums.guests.invite"),
    path("undangan-saya/<int:pk>/", views.answer, name="forums.guests.answer"),
    path("<slug:code>/hadir/", views.presence, name="forums.guests.presence"),
    path("<slug:code>/hadir/baru/", views.write_down, name="forums.guests.write_down"),
    path(LINK, views.by_link, name="forums.guests.by_link"),
    path(LINK + "hadir/", views.come, name="forums.guests.come"),
    path(LINK + "tidak-hadir/", views.stay_away, name="forums.guests.stay_away"),
]
