"""The addresses of subscriptions."""

from django.urls import path

from planning.proposals.following import views

urlpatterns = [
    path("ikuti/", views.index, name="proposals.following.index"),
    path("ikuti/saringan/", views.search, name="proposals.following.search"),
    path("ikuti/wilayah/<str:code>/", views.region, name="proposals.following.region"),
    path("ikuti/<int:number>/irama/", views.pace, name="proposals.following.pace"),
    path("ikuti/<int:number>/berhenti/", views.end, name="proposals.following.end"),
    path("ikuti/berhenti/<str:token>/", views.stop, name="proposals.following.stop"),
    path("<slug:code>/ikuti/", views.proposal, name="proposals.following.proposal"),
]
