"""The addresses of the spreadsheet door; findings and rulings have their own."""

from django.urls import include, path

from planning.overlap import views

urlpatterns = [
    path("lembar/", views.judge_sheet, name="overlap.judge_sheet"),
    path("", include("planning.overlap.rulings.urls")),
]
