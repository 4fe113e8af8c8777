"""The address of a trial."""

from django.urls import path

from planning.alignment.trial import views

urlpatterns = [path("<slug:code>/impor/<int:pk>/andai/", views.detail, name="alignment.trial.detail")]
