"""The addresses of reports on a quarter; a name is the address of its view."""

from django.urls import include, path

from planning.evaluation import views

urlpatterns = [
    path("", views.index, name="evaluation.index"),
    path("", include("planning.evaluation.agreed.urls")),
    path("", include("planning.evaluation.dashboards.urls")),
    path("mulai/", views.begin, name="evaluation.begin"),
    path("", include("planning.evaluation.sheets.urls")),
    path("<slug:code>/", views.detail, name="evaluation.detail"),
    path("", include("planning.evaluation.breakdowns.urls")),
    path("", include("planning.evaluation.reviewing.urls")),
    path("<slug:code>/isi/", views.fill, name="evaluation.fill"),
    path("<slug:code>/isi/simpan/", views.autosave, name="evaluation.autosave"),
    path("<slug:code>/isi/buang/", views.discard, name="evaluation.discard"),
    path("<slug:code>/isi/<int:position>/", views.row, name="evaluation.row"),
    path("<slug:code>/penjelasan/", views.describe, name="evaluation.describe"),
    path("<slug:code>/berkas/", views.attach, name="evaluation.attach"),
    path("<slug:code>/berkas/<slug:number>/", views.file, name="evaluation.file"),
    path("<slug:code>/send/", views.send, name="evaluation.send"),
    path("<slug:code>/verify/", views.verify, name="evaluation.verify"),
    path("<slug:code>/send_back/", views.send_back, name="evaluation.send_back"),
    path("<slug:code>/look_again/", views.look_again, name="evaluation.look_again"),
    path("<slug:code>/certify/", views.certify, name="evaluation.certify"),
    path("<slug:code>/reopen/", views.reopen, name="evaluation.reopen"),
]
