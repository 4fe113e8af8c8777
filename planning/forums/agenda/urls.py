"""The addresses of points of an agenda."""

from django.urls import path

from planning.forums.agenda import views

urlpatterns = [
    path("<slug:code>/acara/<int:pk>/", views.item, name="forums.agenda.item"),
    path("<slug:code>/acara/<int:pk>/pokok/", views.link, name="forums.agenda.link"),
    path("<slug:code>/acara/<int:pk>/berkas/", views.hand_in, name="forums.agenda.hand_in"),
    path("<slug:code>/acara/pokok/<int:pk>/lepas/", views.unlink, name="forums.agenda.unlink"),
]
