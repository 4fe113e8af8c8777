"""The addresses of the entrance hall."""

from django.conf import settings
from django.urls import include, path

from perkasa.home import views

app_name = "home"
urlpatterns = [
    path("", views.front, name="front"),
    path("lacak/", views.track, name="track"),
    path("", include("perkasa.home.search.urls")),
    path("", include("perkasa.home.privacy.urls")),
    path("", include("perkasa.home.handover.urls")),
    path("", include("perkasa.home.preparation.urls")),
    path("tugas/", views.tasks, name="tasks"),
    path("status/", views.status, name="status"),
    path("sehat/", views.healthy, name="healthy"),
]
if settings.DEBUG:
    urlpatterns += [path("komponen/", views.components, name="components")]
