"""The address at which a desk takes sub-activities from plans."""

from django.urls import path

from planning.forums.desks.lines import views

urlpatterns = [
    path("desk/<slug:code>/rencana/", views.take, name="forums.desks.lines.take"),
]
