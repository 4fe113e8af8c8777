"""The address of service gaps."""

from django.urls import path

from planning.cooperation.gaps import views

urlpatterns = [path("kesenjangan/", views.index, name="cooperation.gaps.index")]
