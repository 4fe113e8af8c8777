"""The addresses of changes: below the booking for who signed in, `/ubah/` for who comes from an e-mail."""

from django.urls import path

from consultations.bookings.changes import views

LINK = "ubah/<str:token>/"

urlpatterns = [
    path("pemesanan/<slug:code>/pindah/", views.move, name="bookings.changes.move"),
    path("pemesanan/<slug:code>/displace/", views.displace, name="bookings.changes.displace"),
    path(LINK, views.by_link, name="bookings.changes.by_link"),
    path(LINK + "pindah/", views.move_by_link, name="bookings.changes.move_by_link"),
    path(LINK + "batal/", views.cancel_by_link, name="bookings.changes.cancel_by_link"),
]
