"""The addresses of plans; a name is the address of its view."""

from django.urls import path

from planning.plans import views

urlpatterns = [
    path("", views.index, name="plans.index"),
    path("rak/", views.shelf, name="plans.shelf"),
    path("baru/", views.create, name="plans.create"),
    path("baris/", views.lines, name="plans.lines"),
    path("<slug:code>/", views.detail, name="plans.detail"),
    path("<slug:code>/butir/<int:pk>/", views.line, name="plans.line"),
    path("<slug:code>/perubahan/", views.changes, name="plans.changes"),
    path("<slug:code>/keterangan/", views.describe, name="plans.describe"),
    path("<slug:code>/berkas/", views.attach, name="plans.attach"),
    path("<slug:code>/berkas/<slug:number>/", views.file, name="plans.file"),
    path("<slug:code>/outline/", views.outline, name="plans.outline"),
    path("<slug:code>/propose/", views.propose, name="plans.propose"),
    path("<slug:code>/finalise/", views.finalise, name="plans.finalise"),
    path("<slug:code>/fix/", views.fix, name="plans.fix"),
    path("<slug:code>/reopen/", views.reopen, name="plans.reopen"),
    path("<slug:code>/revise/", views.revise, name="plans.revise"),
]
