"""The addresses of decisions and follow-ups; a deed's address is its follow-up's and the name of the step."""

from django.urls import path

from planning.forums.follow_ups import views

ONE = "tindak-lanjut/<slug:code>/"

urlpatterns = [
    path("<slug:code>/keputusan/baru/", views.create, name="forums.follow_ups.create"),
    path(ONE, views.detail, name="forums.follow_ups.detail"),
    path(ONE + "bukti/<slug:file_code>/", views.file, name="forums.follow_ups.file"),
    path(ONE + "report/", views.report, name="forums.follow_ups.report"),
    path(ONE + "accept/", views.accept, name="forums.follow_ups.accept"),
    path(ONE + "send_back/", views.send_back, name="forums.follow_ups.send_back"),
    path(ONE + "close/", views.close, name="forums.follow_ups.close"),
]
