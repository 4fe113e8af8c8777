"""The addresses of group sessions."""

from django.urls import path

from consultations.bookings.seats import views

SESSION = "sesi/<slug:code>/"

urlpatterns = [
    path("sesi/", views.index, name="bookings.seats.index"),
    path("sesi/buka/", views.create, name="bookings.seats.create"),
    path(SESSION, views.detail, name="bookings.seats.detail"),
    path(SESSION + "take/", views.take, name="bookings.seats.take"),
    path(SESSION + "peserta/", views.participants, name="bookings.seats.participants"),
    path(SESSION + "peserta/conclude/", views.conclude, name="bookings.seats.conclude"),
    path(SESSION + "peserta/call_off/", views.call_off, name="bookings.seats.call_off"),
]
