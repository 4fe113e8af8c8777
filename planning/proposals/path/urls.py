"""The addresses of verification."""

from django.urls import path

from planning.proposals.path import views
from planning.proposals.path.desk import views as desk

urlpatterns = [
    path("meja/", desk.index, name="proposals.path.desk.index"),
    path("meja/putuskan/", desk.decide, name="proposals.path.desk.decide"),
    path("meja/batalkan/", desk.cancel, name="proposals.path.desk.cancel"),
    path("meja/bagikan/", desk.assign, name="proposals.path.desk.assign"),
    path("meja/simpan/", desk.keep, name="proposals.path.desk.keep"),
    path("meja/<int:pk>/", views.detail, name="proposals.path.detail"),
    path("meja/<int:pk>/putuskan/", views.answer, name="proposals.path.answer"),
    path("meja/<int:pk>/periksa/", views.check, name="proposals.path.check"),
    path("meja/<int:pk>/catatan/", views.note, name="proposals.path.note"),
    path("meja/<int:pk>/nilai/", views.give_score, name="proposals.path.give_score"),
    path("meja/<int:pk>/minta-nilai/", views.ask, name="proposals.path.ask"),
    path("meja/<int:pk>/batalkan/", views.cancel, name="proposals.path.cancel"),
    path("meja/<int:pk>/benturan/", views.declare, name="proposals.path.declare"),
    path("meja/<int:pk>/prioritas/", views.prioritise, name="proposals.path.prioritise"),
    path("<slug:code>/accommodate/", views.accommodate, name="proposals.path.accommodate"),
    path("<slug:code>/leave_out/", views.leave_out, name="proposals.path.leave_out"),
]
