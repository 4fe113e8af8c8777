"""The addresses of deeds; they are begun below their cooperation."""

from django.urls import path

from planning.cooperation.deeds import views

CHAPTER = "<slug:code>/bab/<int:number>/"

urlpatterns = [
    path("", views.index, name="cooperation.deeds.index"),
    path("baru/<slug:code>/", views.create, name="cooperation.deeds.create"),
    path("<slug:code>/", views.detail, name="cooperation.deeds.detail"),
    path(CHAPTER, views.chapter, name="cooperation.deeds.chapter"),
    path(CHAPTER + "remark/", views.remark, name="cooperation.deeds.remark"),
    path(CHAPTER + "versi/", views.versions, name="cooperation.deeds.versions"),
    path("<slug:code>/komentar/<int:pk>/settle/", views.settle, name="cooperation.deeds.settle"),
    path("<slug:code>/complete/", views.complete, name="cooperation.deeds.complete"),
    path("<slug:code>/reopen/", views.reopen, name="cooperation.deeds.reopen"),
    path("<slug:code>/tanda-tangan/", views.sign, name="cooperation.deeds.sign"),
    path("<slug:code>/naskah.pdf", views.pdf, name="cooperation.deeds.pdf"),
    path("<slug:code>/naskah.docx", views.docx, name="cooperation.deeds.docx"),
    path("<slug:code>/pindaian/", views.scan, name="cooperation.deeds.scan"),
]
