"""The addresses of annual reports, below `/laporan-tahunan/`."""

from django.urls import path

from planning.annual import views

urlpatterns = [
    path("", views.index, name="annual.index"),
    path("begin/", views.begin, name="annual.begin"),
    path("<int:year>/", views.detail, name="annual.detail"),
    path("<int:year>/uraian/", views.write, name="annual.write"),
    path("<int:year>/issue/", views.issue, name="annual.issue"),
]
