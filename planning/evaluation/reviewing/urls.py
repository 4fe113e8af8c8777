"""The address of a verifier's note; a name is the address of its view."""

from django.urls import path

from planning.evaluation.reviewing import views

urlpatterns = [path("<slug:code>/periksa/<int:position>/", views.row, name="evaluation.reviewing.row")]
