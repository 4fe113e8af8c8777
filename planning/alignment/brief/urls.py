"""The address of a plan in plain words."""

from django.urls import path

from planning.alignment.brief import views

urlpatterns = [path("<slug:code>/singkat/", views.detail, name="alignment.brief.detail")]
