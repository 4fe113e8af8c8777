"""The addresses of presence."""

from django.urls import path

from planning.forums.presence import views

urlpatterns = [
    path("<slug:code>/hadir/", views.index, name="forums.presence.index"),
    path("<slug:code>/hadir/baru/", views.write_down, name="forums.presence.write_down"),
    path("<slug:code>/hadir/kertas/", views.paper_list, name="forums.presence.paper_list"),
    path("<slug:code>/hadir/pindaian/", views.hand_in, name="forums.presence.hand_in"),
    path("<slug:code>/hadir/pintu/", views.door, name="forums.presence.door"),
    path("<slug:code>/datang/", views.check_in, name="forums.presence.check_in"),
]
