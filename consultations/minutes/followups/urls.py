"""The addresses of follow-ups: the list, one by its code, and `/tautan/` for links in e-mails."""

from django.urls import path

from consultations.minutes.followups import views

ONE, LINK = "tindak-lanjut/<slug:code>/", "tindak-lanjut/tautan/<str:token>/"

urlpatterns = [
    path("tindak-lanjut/", views.index, name="minutes.followups.index"),
    path(LINK, views.by_link, name="minutes.followups.by_link"),
    path(LINK + "bukti/<slug:file_code>/", views.file_by_link, name="minutes.followups.file_by_link"),
    path(LINK + "<slug:step>/", views.take_by_link, name="minutes.followups.take_by_link"),
    path(ONE, views.detail, name="minutes.followups.detail"),
    path(ONE + "bukti/<slug:file_code>/", views.file, name="minutes.followups.file"),
    path(ONE + "<slug:step>/", views.take, name="minutes.followups.take"),
]
