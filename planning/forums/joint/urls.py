"""The addresses of joint items."""

from django.urls import path

from planning.forums.joint import views

urlpatterns = [
    path("desk/<slug:code>/titipan/", views.index, name="forums.joint.index"),
    path("desk/<slug:code>/titipan/<slug:ruling>/", views.bring, name="forums.joint.bring"),
]
