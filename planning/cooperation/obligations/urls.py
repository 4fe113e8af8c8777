"""The addresses of obligations."""

from django.urls import path

from planning.cooperation.obligations import views

urlpatterns = [
    path("baru/<slug:code>/", views.create, name="cooperation.obligations.create"),
    path("<slug:code>/", views.detail, name="cooperation.obligations.detail"),
    path("<slug:code>/bukti/", views.evidence, name="cooperation.obligations.evidence"),
    path("<slug:code>/waive/", views.waive, name="cooperation.obligations.waive"),
    path("<slug:code>/reopen/", views.reopen, name="cooperation.obligations.reopen"),
]
