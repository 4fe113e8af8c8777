"""The addresses of the spreadsheet door; findings and rulings have their own."""

from django.urls import include, path

from planning.overlap import views
from planning.overlap.dictionary import views as dictionary

urlpatterns = [
    path("lembar/", views.judge_sheet, name="overlap.judge_sheet"),
    path("kamus/<int:number>/", dictionary.effect, name="overlap.dictionary.effect"),
    path("", include("planning.overlap.tuning.urls")),
    path("", include("planning.overlap.rulings.urls")),
]
