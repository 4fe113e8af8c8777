"""The addresses of Data saya."""

from django.urls import path

from perkasa.home.privacy import views

MINE = "data-saya/"

urlpatterns = [
    path(MINE, views.mine, name="privacy.mine"),
    path(MINE + "ask_copy/", views.ask_copy, name="privacy.ask_copy"),
    path(MINE + "withdraw/", views.withdraw, name="privacy.withdraw"),
    path(MINE + "salinan/<slug:code>/", views.download, name="privacy.download"),
    path(MINE + "perbaikan/", views.correct, name="privacy.correct"),
    path(MINE + "penghapusan/", views.erase, name="privacy.erase"),
    path("privasi/masa-simpan/", views.retention, name="privacy.retention"),
]
