"""The addresses of those who propose together."""

from django.urls import path

from planning.proposals.coproposers import views

urlpatterns = [
    path("ajakan/<str:token>/", views.by_link, name="proposals.coproposers.by_link"),
    path("ajakan/<str:token>/agree/", views.agree, name="proposals.coproposers.agree"),
    path("ajakan/<str:token>/decline/", views.decline, name="proposals.coproposers.decline"),
    path("<slug:code>/bersama/", views.index, name="proposals.coproposers.index"),
    path("<slug:code>/bersama/<int:key>/release/", views.release, name="proposals.coproposers.release"),
]
