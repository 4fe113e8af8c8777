"""The addresses of agreed, planned and done; a name is the address of its view."""

from django.urls import path

from planning.evaluation.agreed import views

urlpatterns = [
    path("sandingan/", views.index, name="evaluation.agreed.index"),
    path("sandingan/unduh/<slug:kind>/", views.download, name="evaluation.agreed.download"),
]
