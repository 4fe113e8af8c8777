"""The addresses of the officers of one consultation."""

from django.urls import path

from consultations.bookings.crew import views

CREW = "pemesanan/<slug:code>/petugas/"

urlpatterns = [
    path(CREW, views.index, name="bookings.crew.index"),
    path(CREW + "ganti/", views.cover, name="bookings.crew.cover"),
    path(CREW + "tambah/", views.accompany, name="bookings.crew.accompany"),
    path(CREW + "lepas-<int:pk>/", views.leave_out, name="bookings.crew.leave_out"),
]
