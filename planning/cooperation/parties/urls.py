"""The addresses of parties, payments and the team, below their cooperation."""

from django.urls import path

from planning.cooperation.parties import views

PARTY = "<slug:code>/pihak/<int:number>/"

urlpatterns = [
    path("<slug:code>/pihak/", views.index, name="cooperation.parties.index"),
    path(PARTY, views.change, name="cooperation.parties.change"),
    path(PARTY + "remove/", views.remove, name="cooperation.parties.remove"),
    path(PARTY + "renew_link/", views.renew_link, name="cooperation.parties.renew_link"),
    path("<slug:code>/pembiayaan/", views.shares, name="cooperation.parties.shares"),
    path("<slug:code>/tkksd/", views.team, name="cooperation.parties.team"),
]
