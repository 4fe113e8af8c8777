"""The addresses of ties."""

from django.urls import path

from planning.proposals.merging import views

urlpatterns = [
    path("<slug:code>/hubungan/", views.tie, name="proposals.merging.tie"),
    path("<slug:code>/hubungan/<int:number>/lepas/", views.undo, name="proposals.merging.undo"),
    path("<slug:code>/pecah/", views.split, name="proposals.merging.split"),
]
