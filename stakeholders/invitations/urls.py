"""The addresses of invitations; the name is the address of the view."""

from django.urls import path

from stakeholders.invitations import views

LIST = "instansi/<slug:slug>/undangan/"
LINK = "undangan/<str:token>/"

urlpatterns = [
    path(LIST, views.index, name="invitations.index"),
    path(LIST + "resend-<slug:code>/", views.resend, name="invitations.resend"),
    path(LIST + "revoke-<slug:code>/", views.revoke, name="invitations.revoke"),
    path(LINK, views.answer, name="invitations.answer"),
    path(LINK + "accept/", views.accept, name="invitations.accept"),
    path(LINK + "decline/", views.decline, name="invitations.decline"),
]
