"""The address of booking for somebody else."""

from django.urls import path

from consultations.bookings.registering import views

urlpatterns = [path("<slug:slug>/daftarkan/", views.start, name="bookings.registering.start")]
