"""The addresses of the messages."""

from django.urls import path

from stakeholders.notifications import views

urlpatterns = [path("pemberitahuan/", views.index, name="notifications.index")]
