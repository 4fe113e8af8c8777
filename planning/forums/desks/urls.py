"""The addresses of desks."""

from django.urls import include, path

from planning.forums.desks import views

urlpatterns = [
    path("", include("planning.forums.desks.lines.urls")),
    path("<slug:code>/desk/baru/", views.create, name="forums.desks.create"),
    path("desk/<slug:code>/", views.detail, name="forums.desks.detail"),
    path("desk/<slug:code>/layar/", views.present, name="forums.desks.present"),
    path("desk/<slug:code>/layar/isi/", views.progress, name="forums.desks.progress"),
    path("desk/<slug:code>/butir/baru/", views.add, name="forums.desks.add"),
    path("desk/<slug:code>/butir/<int:number>/", views.item, name="forums.desks.item"),
    path("desk/<slug:code>/butir/<int:number>/agree/", views.agree, name="forums.desks.agree"),
    path("desk/<slug:code>/close/", views.close, name="forums.desks.close"),
]
