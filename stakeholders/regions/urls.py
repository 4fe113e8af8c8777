"""The address of the list below a picker of places."""

from django.urls import path

from stakeholders.regions import views

urlpatterns = [path("wilayah/pilihan/", views.picks, name="regions.picks")]
