"""The addresses of support."""

from django.urls import path

from planning.proposals.support import views

urlpatterns = [
    path("<slug:code>/dukung/", views.support, name="proposals.support.support"),
    path("<slug:code>/tarik-dukungan/", views.take_back, name="proposals.support.take_back"),
    path("<slug:code>/dukung-instansi/", views.endorse, name="proposals.support.endorse"),
    path(
        "<slug:code>/dukung-instansi/<int:number>/tarik/",
        views.withdraw_endorsement,
        name="proposals.support.withdraw_endorsement",
    ),
]
