"""The addresses of the filing beside its typed questions."""

from django.urls import path

from planning.proposals.filing import views

urlpatterns = [
    path("atas-nama/", views.register, name="proposals.filing.register"),
    path("lanjut/<str:token>/", views.resume, name="proposals.filing.resume"),
    path("<slug:code>/isi/pekerjaan/", views.work, name="proposals.filing.work"),
    path("<slug:code>/isi/<slug:step>/buang/", views.discard, name="proposals.filing.discard"),
    path("<slug:code>/tampilkan-nama/", views.show_name, name="proposals.filing.show_name"),
    path("<slug:code>/sembunyikan-nama/", views.hide_name, name="proposals.filing.hide_name"),
    path("<slug:code>/lanjut/kirim/", views.send_link, name="proposals.filing.send_link"),
]
