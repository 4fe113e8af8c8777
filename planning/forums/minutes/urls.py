"""The addresses of minutes: below the forum for who leads it, `notula/tinjau/` for links in e-mails."""

from django.urls import path

from planning.forums.minutes import views

LINK = "notula/tinjau/<str:token>/"

urlpatterns = [
    path("<slug:code>/notula/", views.write, name="forums.minutes.write"),
    path("notula/tanggapan/<int:pk>/", views.answer, name="forums.minutes.answer"),
    path(LINK, views.by_link, name="forums.minutes.by_link"),
    path(LINK + "setuju/", views.agree, name="forums.minutes.agree"),
    path(LINK + "keberatan/", views.object_to, name="forums.minutes.object_to"),
    path("notula/<slug:code>/", views.detail, name="forums.minutes.detail"),
    path("notula/<slug:code>/circulate/", views.circulate, name="forums.minutes.circulate"),
    path("notula/<slug:code>/finalise/", views.finalise, name="forums.minutes.finalise"),
]
