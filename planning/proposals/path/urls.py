"""The addresses of verification."""

from django.urls import path

from planning.proposals.path import views
from planning.proposals.path.desk import views as desk

urlpatterns = [
    path("meja/", desk.index, name="proposals.desk"),
    path("meja/putuskan/", desk.decide, name="proposals.desk_decide"),
    path("meja/bagikan/", desk.assign, name="proposals.desk_assign"),
    path("meja/simpan/", desk.keep, name="proposals.desk_keep"),
    path("meja/<int:pk>/", views.detail, name="proposals.visit"),
    path("meja/<int:pk>/putuskan/", views.answer, name="proposals.visit_answer"),
    path("meja/<int:pk>/periksa/", views.check, name="proposals.visit_check"),
    path("meja/<int:pk>/catatan/", views.note, name="proposals.visit_note"),
    path("meja/<int:pk>/nilai/", views.give_score, name="proposals.visit_score"),
    path("meja/<int:pk>/benturan/", views.declare, name="proposals.visit_conflict"),
    path("meja/<int:pk>/prioritas/", views.prioritise, name="proposals.visit_priority"),
    path("<slug:code>/accommodate/", views.accommodate, name="proposals.accommodate"),
    path("<slug:code>/leave_out/", views.leave_out, name="proposals.leave_out"),
]
