"""The addresses of agreements beside the Renja."""

from django.urls import path

from planning.forums.carried import views

urlpatterns = [
    path("kesepakatan/", views.index, name="forums.carried.index"),
    path("desk/<slug:code>/butir/<int:number>/renja/", views.item, name="forums.carried.item"),
    path("desk/<slug:code>/butir/<int:number>/renja/confirm/", views.confirm, name="forums.carried.confirm"),
    path("desk/<slug:code>/butir/<int:number>/renja/exempt/", views.exempt, name="forums.carried.exempt"),
]
