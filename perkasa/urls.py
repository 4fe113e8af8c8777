"""The front door: which address leads to which app."""

from allauth.account import views as sign_in
from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("perkasa.home.urls")),
    path("", include("perkasa.api.urls")),
    path("", include("perkasa.documents.urls")),
    path("", include("stakeholders.urls")),
    path("", include("consultations.urls")),
    path("", include("planning.urls")),
    path("akun/", include("allauth.urls")),
    # The same names once more: of two, links take the later one.
    path("masuk/", sign_in.login, name="account_login"),
    path("daftar/", sign_in.signup, name="account_signup"),
    path("keluar/", sign_in.logout, name="account_logout"),
    path("admin/", admin.site.urls),
]
