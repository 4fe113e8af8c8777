"""The address of the schedule, below its cooperation."""

from django.urls import path

from planning.cooperation.schedule import views

urlpatterns = [path("<slug:code>/jadwal/", views.plan, name="cooperation.schedule.plan")]
