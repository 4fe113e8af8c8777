"""The address of the search."""

from django.urls import path

from perkasa.home.search import views

urlpatterns = [path("cari/", views.index, name="search.index")]
