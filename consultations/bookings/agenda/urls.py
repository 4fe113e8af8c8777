"""The addresses of an officer's own schedule."""

from django.urls import path

from consultations.bookings.agenda import views

MINE = "jadwal-saya/"

urlpatterns = [
    path(MINE, views.index, name="bookings.agenda.index"),
    path(MINE + "hapus-<int:pk>/", views.strike, name="bookings.agenda.strike"),
    path(MINE + "kalender/", views.follow, name="bookings.agenda.follow"),
    path(MINE + "lepas-<int:pk>/", views.unfollow, name="bookings.agenda.unfollow"),
]
