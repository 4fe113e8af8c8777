"""The addresses of imports and exports; a name is the address of its view."""

from django.urls import path

from planning.plans.imports import views

urlpatterns = [
    path("<slug:code>/impor/", views.create, name="plans.imports.create"),
    path("<slug:code>/impor/<int:pk>/", views.detail, name="plans.imports.detail"),
    path("<slug:code>/impor/<int:pk>/kemajuan/", views.progress, name="plans.imports.progress"),
    path("<slug:code>/impor/<int:pk>/kolom/", views.columns, name="plans.imports.columns"),
    path("<slug:code>/impor/<int:pk>/baris-ditolak.xlsx", views.refused, name="plans.imports.refused"),
    path("<slug:code>/impor/<int:pk>/kesalahan.csv", views.problems, name="plans.imports.problems"),
    path("<slug:code>/impor/<int:pk>/apply/", views.apply, name="plans.imports.apply"),
    path("<slug:code>/impor/<int:pk>/undo/", views.undo, name="plans.imports.undo"),
    path("<slug:code>/unduh/<slug:layout>.pdf", views.printout, name="plans.imports.printout"),
    path("<slug:code>/unduh/<slug:layout>.xlsx", views.export, name="plans.imports.export"),
]
