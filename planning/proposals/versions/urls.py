"""The address of versions."""

from django.urls import path

from planning.proposals.versions import views

urlpatterns = [path("<slug:code>/versi/", views.index, name="proposals.versions.index")]
