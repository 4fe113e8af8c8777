"""The addresses of minutes: they stand below their consultation."""

from django.urls import path

from consultations.minutes import views

MINUTES = "pemesanan/<slug:code>/notula/"

urlpatterns = [
    path("notula/", views.index, name="minutes.index"),
    path(MINUTES, views.detail, name="minutes.detail"),
    path(MINUTES + "tulis/", views.write, name="minutes.write"),
    path(MINUTES + "tulis/simpan/", views.autosave, name="minutes.autosave"),
    path(MINUTES + "tulis/buang/", views.discard, name="minutes.discard"),
    path(MINUTES + "submit/", views.submit, name="minutes.submit"),
    path(MINUTES + "approve/", views.approve, name="minutes.approve"),
    path(MINUTES + "send_back/", views.send_back, name="minutes.send_back"),
]
