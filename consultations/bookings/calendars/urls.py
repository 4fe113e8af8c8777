"""The addresses of calendars."""

from django.urls import path

from consultations.bookings.calendars import views

urlpatterns = [
    path("kalender/", views.index, name="bookings.calendars.index"),
    path("kalender/buat-<slug:subject>/", views.create, name="bookings.calendars.create"),
    path("kalender/cabut-<int:pk>/", views.revoke, name="bookings.calendars.revoke"),
    path("kalender/acara.ics", views.events, name="bookings.calendars.events"),
    path("kalender/<str:secret>.ics", views.feed, name="bookings.calendars.feed"),
]
