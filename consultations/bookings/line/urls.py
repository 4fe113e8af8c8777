"""The addresses of the waiting list: below what one waits for; `/tunggu/` for a place and its offer."""

from django.urls import path

from consultations.bookings.line import views

OFFER = "tunggu/tawaran/<str:token>/"

urlpatterns = [
    path(OFFER, views.by_link, name="bookings.line.by_link"),
    path(OFFER + "terima/", views.take, name="bookings.line.take"),
    path(OFFER + "tolak/", views.turn_down, name="bookings.line.turn_down"),
    path("tunggu/<slug:code>/", views.detail, name="bookings.line.detail"),
    path("tunggu/<slug:code>/leave/", views.leave, name="bookings.line.leave"),
    path("sesi/<slug:code>/tunggu/", views.join_session, name="bookings.line.join_session"),
    path("<slug:slug>/tunggu/", views.join, name="bookings.line.join"),
]
