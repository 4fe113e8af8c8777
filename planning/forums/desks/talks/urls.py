"""The addresses of the consultations of desks."""

from django.urls import path

from planning.forums.desks.talks import views

urlpatterns = [
    path("desk/<slug:code>/konsultasi/", views.attach, name="forums.desks.talks.attach"),
    path("desk/<slug:code>/konsultasi/<int:pk>/lepas/", views.detach, name="forums.desks.talks.detach"),
    path("desk/<slug:code>/butir/<int:number>/konsultasi/", views.ask, name="forums.desks.talks.ask"),
]
