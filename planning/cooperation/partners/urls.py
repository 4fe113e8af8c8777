"""The addresses behind a partner's link."""

from django.urls import path

from planning.cooperation.partners import views

LINK = "<str:token>/"
DEED = LINK + "naskah/<slug:code>/"

urlpatterns = [
    path(LINK, views.by_link, name="cooperation.partners.by_link"),
    path(LINK + "accept/", views.accept, name="cooperation.partners.accept"),
    path(LINK + "decline/", views.decline, name="cooperation.partners.decline"),
    path(DEED, views.deed, name="cooperation.partners.deed"),
    path(DEED + "naskah.pdf", views.pdf, name="cooperation.partners.pdf"),
    path(DEED + "bab/<int:number>/", views.chapter, name="cooperation.partners.chapter"),
    path(DEED + "bab/<int:number>/remark/", views.remark, name="cooperation.partners.remark"),
]
