"""The addresses of bookings; the name is the address of the view."""

from django.urls import path

from consultations.bookings import views

BOOKING = "pemesanan/<slug:code>/"

urlpatterns = [
    path("saya/", views.mine, name="bookings.mine"),
    path("petugas/", views.served, name="bookings.served"),
    path(BOOKING, views.detail, name="bookings.detail"),
    path(BOOKING + "isi/", views.fill, name="bookings.fill"),
    path(BOOKING + "periksa/", views.check, name="bookings.check"),
    path(BOOKING + "berkas/<slug:file_code>/", views.file, name="bookings.file"),
    path(BOOKING + "isi/hapus-<slug:file_code>/", views.detach, name="bookings.detach"),
    path(BOOKING + "submit/", views.submit, name="bookings.submit"),
    path(BOOKING + "release/", views.release, name="bookings.release"),
    path(BOOKING + "confirm/", views.confirm, name="bookings.confirm"),
    path(BOOKING + "decline/", views.decline, name="bookings.decline"),
    path(BOOKING + "cancel/", views.cancel, name="bookings.cancel"),
    path(BOOKING + "call_off/", views.call_off, name="bookings.call_off"),
    path(BOOKING + "conclude/", views.conclude, name="bookings.conclude"),
    path(BOOKING + "mark_absent/", views.mark_absent, name="bookings.mark_absent"),
    path("<slug:slug>/", views.choose, name="bookings.choose"),
    path("<slug:slug>/pesan/", views.start, name="bookings.start"),
    path("<slug:slug>/tahan/", views.hold, name="bookings.hold"),
]
