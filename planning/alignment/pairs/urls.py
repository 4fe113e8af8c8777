"""The addresses of the matrix, its pairs and their lines."""

from django.urls import path

from planning.alignment.pairs import views

urlpatterns = [
    path("", views.index, name="alignment.pairs.index"),
    path("<int:pk>/", views.detail, name="alignment.pairs.detail"),
    path("<int:pk>/confirm/", views.confirm, name="alignment.pairs.confirm"),
    path("<int:pk>/exempt/", views.exempt, name="alignment.pairs.exempt"),
    path("baris/<int:pk>/", views.line, name="alignment.pairs.line"),
    path("baris/<int:pk>/confirm/", views.confirm_line, name="alignment.pairs.confirm_line"),
    path("baris/<int:pk>/exempt/", views.exempt_line, name="alignment.pairs.exempt_line"),
]
