"""The addresses of records; a deed's address is its record's and the name of the step."""

from django.urls import path

from planning.forums.records import views

urlpatterns = [
    path("desk/<slug:code>/berita-acara/", views.write, name="forums.records.write"),
    path("berita-acara/<slug:code>/", views.detail, name="forums.records.detail"),
    path("berita-acara/<slug:code>/lampiran.xlsx", views.workbook, name="forums.records.workbook"),
    path("berita-acara/<slug:code>/amend/", views.amend, name="forums.records.amend"),
    path("berita-acara/<slug:code>/circulate/", views.circulate, name="forums.records.circulate"),
    path("berita-acara/<slug:code>/agree/", views.agree, name="forums.records.agree"),
    path("berita-acara/<slug:code>/object/", views.object_to, name="forums.records.object_to"),
    path("berita-acara/<slug:code>/sign/", views.sign, name="forums.records.sign"),
    path("berita-acara/<slug:code>/issue_without/", views.issue_without, name="forums.records.issue_without"),
]
