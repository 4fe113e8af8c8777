"""The addresses of proposals; a name is the address of its view."""

from django.urls import path

from planning.proposals import views
from planning.proposals.path.urls import urlpatterns as verification
from planning.proposals.sheets.urls import urlpatterns as sheets

urlpatterns = [
    *verification,
    path("", views.index, name="proposals.index"),
    path("baru/", views.create, name="proposals.create"),
    *sheets,
    path("<slug:code>/", views.detail, name="proposals.detail"),
    path("<slug:code>/isi/kegiatan/", views.activity, name="proposals.activity"),
    path("<slug:code>/isi/lokasi/", views.place, name="proposals.place"),
    path("<slug:code>/isi/<slug:step>/", views.fill, name="proposals.fill"),
    path("<slug:code>/isi/<slug:step>/simpan/", views.autosave, name="proposals.autosave"),
    path("<slug:code>/mirip/", views.alike, name="proposals.alike"),
    path("<slug:code>/konsultasi/", views.attach, name="proposals.attach"),
    path("<slug:code>/konsultasi/<slug:booking>/lepas/", views.detach, name="proposals.detach"),
    path("<slug:code>/submit/", views.submit, name="proposals.submit"),
    path("<slug:code>/accept/", views.accept, name="proposals.accept"),
    path("<slug:code>/send_back/", views.send_back, name="proposals.send_back"),
    path("<slug:code>/decline/", views.decline, name="proposals.decline"),
    path("<slug:code>/withdraw/", views.withdraw, name="proposals.withdraw"),
]
