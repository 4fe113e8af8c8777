"""The addresses of timetables; a deed's address is its turn's and the name of the step."""

from django.urls import path

from planning.forums.timetable import views

urlpatterns = [
    path("<slug:code>/jadwal/", views.detail, name="forums.timetable.detail"),
    path("<slug:code>/jadwal/propose/", views.propose, name="forums.timetable.propose"),
    path("<slug:code>/jadwal/baru/", views.add, name="forums.timetable.add"),
    path("<slug:code>/papan/", views.board, name="forums.timetable.board"),
    path("<slug:code>/papan/isi/", views.progress, name="forums.timetable.progress"),
    path("jadwal/giliran/<int:pk>/", views.turn, name="forums.timetable.turn"),
    path("jadwal/giliran/<int:pk>/move/", views.move, name="forums.timetable.move"),
    path("jadwal/giliran/<int:pk>/remove/", views.remove, name="forums.timetable.remove"),
    path("jadwal/giliran/<int:pk>/begin/", views.begin, name="forums.timetable.begin"),
    path("jadwal/giliran/<int:pk>/finish/", views.finish, name="forums.timetable.finish"),
    path("jadwal/giliran/<int:pk>/skip/", views.skip, name="forums.timetable.skip"),
    path("jadwal/giliran/<int:pk>/recall/", views.recall, name="forums.timetable.recall"),
]
