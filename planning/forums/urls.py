"""The addresses of forums; a name is the address of its view."""

from django.urls import include, path

from planning.forums import views

urlpatterns = [
    path("", views.index, name="forums.index"),
    path("baru/", views.create, name="forums.create"),
    path("", include("planning.forums.feeds.urls")),
    path("", include("planning.forums.open_record.urls")),
    path("", include("planning.forums.issue_map.urls")),
    path("", include("planning.forums.minutes.urls")),
    path("", include("planning.forums.agenda.urls")),
    path("", include("planning.forums.papers.urls")),
    path("", include("planning.forums.presence.urls")),
    path("", include("planning.forums.guests.urls")),
    path("", include("planning.forums.desks.urls")),
    path("", include("planning.forums.joint.urls")),
    path("", include("planning.forums.carried.urls")),
    path("", include("planning.forums.desks.talks.urls")),
    path("", include("planning.forums.records.by_link.urls")),
    path("", include("planning.forums.records.urls")),
    path("", include("planning.forums.timetable.urls")),
    path("", include("planning.forums.follow_ups.urls")),
    path("<slug:code>/", views.detail, name="forums.detail"),
    path("<slug:code>/keterangan/", views.describe, name="forums.describe"),
    path("<slug:code>/acara/", views.agenda, name="forums.agenda"),
    path("<slug:code>/berikutnya/", views.call_next, name="forums.call_next"),
    path("<slug:code>/invite/", views.invite, name="forums.invite"),
    path("<slug:code>/start/", views.start, name="forums.start"),
    path("<slug:code>/end/", views.end, name="forums.end"),
    path("<slug:code>/conclude/", views.conclude, name="forums.conclude"),
    path("<slug:code>/postpone/", views.postpone, name="forums.postpone"),
    path("<slug:code>/cancel/", views.cancel, name="forums.cancel"),
]
