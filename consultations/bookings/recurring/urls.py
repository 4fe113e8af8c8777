"""The addresses of a consultation that comes again."""

from django.urls import path

from consultations.bookings.recurring import views

AGAIN = "pemesanan/<slug:code>/ulangi/"

urlpatterns = [
    path(AGAIN, views.index, name="bookings.recurring.index"),
    path(AGAIN + "akhiri/", views.end, name="bookings.recurring.end"),
]
