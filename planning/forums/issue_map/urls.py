"""The addresses of the issue map."""

from django.urls import path

from planning.forums.issue_map import views

urlpatterns = [
    path("isu/", views.index, name="forums.issue_map.index"),
    path("isu/peta/", views.tiles, name="forums.issue_map.tiles"),
    path("isu/<slug:code>/", views.detail, name="forums.issue_map.detail"),
    path("isu/<slug:code>/ubah/", views.describe, name="forums.issue_map.describe"),
    path("isu/<slug:code>/share/", views.share, name="forums.issue_map.share"),
    path("isu/<slug:code>/handle/", views.handle, name="forums.issue_map.handle"),
    path("isu/<slug:code>/settle/", views.settle, name="forums.issue_map.settle"),
    path("<slug:code>/isu-baru/", views.create, name="forums.issue_map.create"),
]
