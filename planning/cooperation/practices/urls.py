"""The addresses of practices and innovations."""

from django.urls import path

from planning.cooperation.practices import views

urlpatterns = [
    path("", views.index, name="cooperation.practices.index"),
    path("baru/", views.create, name="cooperation.practices.create"),
    path("banding/", views.compare, name="cooperation.practices.compare"),
    path("<slug:code>/", views.detail, name="cooperation.practices.detail"),
    path("<slug:code>/perbaiki/", views.mend, name="cooperation.practices.mend"),
    path("<slug:code>/bukti/", views.add_file, name="cooperation.practices.add_file"),
    path("<slug:code>/bukti/<slug:number>/", views.file, name="cooperation.practices.file"),
    path("<slug:code>/learn/", views.learn, name="cooperation.practices.learn"),
    path("<slug:code>/verify/", views.verify, name="cooperation.practices.verify"),
    path("<slug:code>/give_back/", views.give_back, name="cooperation.practices.give_back"),
    path("<slug:code>/refuse/", views.refuse, name="cooperation.practices.refuse"),
    path("<slug:code>/reopen/", views.reopen, name="cooperation.practices.reopen"),
]
