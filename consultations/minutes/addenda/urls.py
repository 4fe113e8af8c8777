"""The addresses of addenda: they stand below their minutes."""

from django.urls import path

from consultations.minutes.addenda import views

ADDENDUM = "pemesanan/<slug:code>/notula/adendum-<int:number>/"

urlpatterns = [
    path("pemesanan/<slug:code>/notula/adendum/", views.write, name="minutes.addenda.write"),
    path(ADDENDUM + "approve/", views.approve, name="minutes.addenda.approve"),
    path(ADDENDUM + "decline/", views.decline, name="minutes.addenda.decline"),
]
