"""The addresses of the survey: the index for everyone, the sheet behind `/survei/isi/`."""

from django.urls import include, path

from consultations.surveys import views

LINK = "survei/isi/<str:token>/"

urlpatterns = [
    path("survei/", views.index, name="surveys.index"),
    path("survei/ikm.xlsx", views.export, name="surveys.export"),
    path(LINK, views.by_link, name="surveys.by_link"),
    path(LINK + "kirim/", views.answer, name="surveys.answer"),
    path("survei/buka/<int:pk>/", views.asked, name="surveys.asked"),
    path("pemesanan/<slug:code>/survei/", views.of_booking, name="surveys.of_booking"),
    path("survei/tiket/", views.by_number, name="surveys.by_number"),
    path("antrean/tiket/<str:secret>/survei/", views.of_ticket, name="surveys.of_ticket"),
    path("survei/laporan/", include("consultations.surveys.reports.urls")),
]
