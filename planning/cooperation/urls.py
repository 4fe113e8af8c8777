"""The addresses of cooperation; a name is the address of its view."""

from django.urls import include, path

from planning.cooperation import views

urlpatterns = [
    path("", views.index, name="cooperation.index"),
    path("baru/", views.create, name="cooperation.create"),
    path("gagasan/", views.propose, name="cooperation.propose"),
    path("", include("planning.cooperation.public.urls")),
    path("", include("planning.cooperation.gaps.urls")),
    path("kapasitas/", include("planning.cooperation.capacity.urls")),
    path("praktik/", include("planning.cooperation.practices.urls")),
    path("mitra/", include("planning.cooperation.partners.urls")),
    path("naskah/", include("planning.cooperation.deeds.urls")),
    path("kewajiban/", include("planning.cooperation.obligations.urls")),
    path("<slug:code>/", views.detail, name="cooperation.detail"),
    path("<slug:code>/keterangan/", views.describe, name="cooperation.describe"),
    path("<slug:code>/langkah/<slug:step>/", views.advance, name="cooperation.advance"),
    path("", include("planning.cooperation.parties.urls")),
    path("", include("planning.cooperation.files.urls")),
    path("", include("planning.cooperation.reports.urls")),
    path("", include("planning.cooperation.talks.urls")),
    path("", include("planning.cooperation.schedule.urls")),
]
