"""The addresses of this app."""

from django.urls import include, path

app_name = "consultations"
urlpatterns = [
    path("konsultasi/", include("consultations.services.urls")),
    path("konsultasi/", include("consultations.surveys.urls")),
    path("konsultasi/", include("consultations.standards.urls")),
    path("konsultasi/", include("consultations.minutes.followups.urls")),
    path("konsultasi/", include("consultations.minutes.addenda.urls")),
    path("konsultasi/", include("consultations.minutes.review.urls")),
    path("konsultasi/", include("consultations.minutes.urls")),
    path("konsultasi/", include("consultations.queue.urls")),
    path("konsultasi/", include("consultations.bookings.changes.urls")),
    path("konsultasi/", include("consultations.bookings.calendars.urls")),
    path("konsultasi/", include("consultations.bookings.line.urls")),
    path("konsultasi/", include("consultations.bookings.seats.urls")),
    path("konsultasi/", include("consultations.bookings.agenda.urls")),
    path("konsultasi/", include("consultations.bookings.registering.urls")),
    path("konsultasi/", include("consultations.bookings.recurring.urls")),
    path("konsultasi/", include("consultations.bookings.crew.urls")),
    path("konsultasi/", include("consultations.bookings.urls")),
]
