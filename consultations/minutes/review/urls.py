"""The addresses of reviews: below the minutes for who signed in, `/notula/tinjau/` for links in e-mails."""

from django.urls import path

from consultations.minutes.review import views

LINK = "notula/tinjau/<str:token>/"

urlpatterns = [
    path("pemesanan/<slug:code>/notula/tinjau/", views.review, name="minutes.review.review"),
    path(LINK, views.by_link, name="minutes.review.by_link"),
    path(LINK + "setuju/", views.agree, name="minutes.review.agree"),
    path(LINK + "keberatan/", views.object_to, name="minutes.review.object_to"),
]
