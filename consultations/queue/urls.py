"""The addresses of the day; the name is the address of the view."""

from django.urls import path

from consultations.queue.boards import views as boards
from consultations.queue.desk import views as desk
from consultations.queue.serving import views as serving
from consultations.queue.visiting import views as visiting

TICKET, BOARD = "antrean/tiket/<str:secret>/", "antrean/papan/<str:secret>/"
DESK, SERVING = "antrean/meja-depan/", "antrean/layanan/"

urlpatterns = [
    path("antrean/", visiting.take, name="queue.visiting.take"),
    path("antrean/ambil/", visiting.draw, name="queue.visiting.draw"),
    path("antrean/datang/<str:token>/", visiting.arrive, name="queue.visiting.arrive"),
    path("antrean/datang/<str:token>/catat/", visiting.check_in, name="queue.visiting.check_in"),
    path(TICKET, visiting.ticket, name="queue.visiting.ticket"),
    path(TICKET + "keadaan/", visiting.standing, name="queue.visiting.standing"),
    path(TICKET + "batal/", visiting.leave, name="queue.visiting.leave"),
    path(BOARD, boards.board, name="queue.boards.board"),
    path(BOARD + "nomor/", boards.numbers, name="queue.boards.numbers"),
    path(DESK, desk.index, name="queue.desk.index"),
    path(DESK + "antrean/", desk.line, name="queue.desk.line"),
    path(DESK + "datang/", desk.check_in, name="queue.desk.check_in"),
    path(DESK + "tiket/", desk.issue, name="queue.desk.issue"),
    path(DESK + "panggil-<int:officer>/", desk.call_next, name="queue.desk.call_next"),
    path(DESK + "batal-<slug:code>/", desk.leave, name="queue.desk.leave"),
    path(DESK + "layar/", desk.open_screen, name="queue.desk.open_screen"),
    path(DESK + "cabut-<int:pk>/", desk.revoke_screen, name="queue.desk.revoke_screen"),
    path(DESK + "poster.pdf", desk.poster, name="queue.desk.poster"),
    path(SERVING, serving.index, name="queue.serving.index"),
    path(SERVING + "antrean/", serving.line, name="queue.serving.line"),
    path(SERVING + "ruang/", serving.open_counter, name="queue.serving.open_counter"),
    path(SERVING + "tutup/", serving.close_counter, name="queue.serving.close_counter"),
    path(SERVING + "panggil/", serving.call_next, name="queue.serving.call_next"),
    path(SERVING + "lagi-<slug:code>/", serving.call_again, name="queue.serving.call_again"),
    path(SERVING + "tidak-ada-<slug:code>/", serving.not_there, name="queue.serving.not_there"),
    path(SERVING + "mulai-<slug:code>/", serving.begin, name="queue.serving.begin"),
    path(SERVING + "selesai-<slug:code>/", serving.finish, name="queue.serving.finish"),
    path(SERVING + "alihkan-<slug:code>/", serving.transfer, name="queue.serving.transfer"),
]
