"""The addresses of the open record."""

from django.urls import path

from planning.forums.open_record import views

urlpatterns = [
    path("oparl/body.json", views.body, name="forums.open_record.body"),
    path("oparl/meetings.json", views.meetings, name="forums.open_record.meetings"),
    path("oparl/<slug:code>.json", views.meeting, name="forums.open_record.meeting"),
    path("kalender.ics", views.calendar, name="forums.open_record.calendar"),
]
