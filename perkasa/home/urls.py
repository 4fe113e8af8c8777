"""The addresses of the entrance hall."""

from django.conf import settings
from django.urls import path

from perkasa.home import views

app_name = "home"
urlpatterns = []
if settings.DEBUG:
    urlpatterns += [path("komponen/", views.components, name="components")]
